package io.guapai.inspection.rating;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks and visits of the own enterprise, which it may rate. */
@Path(CheckHeldResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ratings")
public class CheckHeldResource {

  static final String PATH = "/inspection/v1/checks-held";

  private final Sql sql;
  private final Caller caller;

  CheckHeldResource(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Role.ENTERPRISE)
  @Transactional
  @Operation(summary = "Checks and visits that the own enterprise may rate, the latest first")
  public Page<HeldView> list(@BeanParam Paging paging) {
    Conditions fit =
        Conditions.within(ListScope.own(caller), Columns.of("region_code", "enterprise_id"))
            .and("check_id < ?", paging.after(UUID::fromString));
    return paging.page(
        sql.query(
            "select check_id, kind, held_on, rate_until,"
                + " exists (select from rating r where r.check_id = c.check_id)"
                + " from check_held c where "
                + fit.sql()
                + " order by check_id desc limit ?",
            row ->
                new HeldView(
                    row.getObject(1, UUID.class),
                    RatedKind.valueOf(row.getString(2)),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    row.getBoolean(5)),
            fit.values(paging.rows())),
        each -> each.id().toString());
  }
}
