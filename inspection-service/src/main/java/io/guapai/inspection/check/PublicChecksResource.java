package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows everybody the results of checks that were published (一公开). */
@Path("/inspection/v1/public/checks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicChecksResource {

  private static final int COUNTY = 6;
  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  private final Sql sql;
  private final Transactions transactions;

  PublicChecksResource(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @GET
  @Operation(summary = "Published results of checks, those arranged last first")
  public Page<PublicCheck> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    UUID before = Objects.requireNonNullElse(paging.after(UUID::fromString), LAST);
    String within = region == null ? "" : county(region.value());
    return paging.page(
        transactions.asSystem(
            () ->
                sql.query(
                    "select id, region_code, kind, checked_name, checked_on, problems, published_on"
                        + " from supervisory_check where published_on is not null"
                        + " and starts_with(region_code, ?) and id < ? order by id desc limit ?",
                    PublicChecksResource::map,
                    within,
                    before,
                    paging.rows())),
        PublicCheck::id);
  }

  private static PublicCheck map(ResultSet row) throws SQLException {
    return new PublicCheck(
        row.getObject(1, UUID.class),
        county(row.getString(2)),
        CheckKind.valueOf(row.getString(3)),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getInt(6),
        row.getObject(7, LocalDate.class));
  }

  /** Nobody learns the township, by asking for it neither. */
  private static String county(String region) {
    return region.substring(0, Math.min(region.length(), COUNTY));
  }
}
