package io.guapai.inspection.premises;

import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Enterprises with equipment in use: who was confirmed and visited this year, and who was not. */
@Path(PremisesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "premises")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class PremisesResource {

  public static final String PATH = "/inspection/v1/premises";

  private static final Columns OWNED = Columns.of("region_code", "enterprise_id");
  private static final String SELECT =
      "select enterprise_id, enterprise_name, region_code, units, confirmed_year, confirmed_on,"
          + " visited_year, visited_on from premises where ";

  private final Sql sql;
  private final AskedRegion askedRegion;
  private final PlatformClock clock;

  PremisesResource(Sql sql, AskedRegion askedRegion, PlatformClock clock) {
    this.sql = sql;
    this.askedRegion = askedRegion;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(summary = "Enterprises with equipment in use, by territory")
  public Page<PremisesView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("confirmed") @Nullable Boolean confirmed,
      @QueryParam("visited") @Nullable Boolean visited,
      @BeanParam Paging paging) {
    int year = clock.today().getYear();
    PremisesPlace after = paging.after(PremisesPlace::parse);
    Conditions fit =
        askedRegion
            .within(OWNED, region, null, enterprise)
            .and("units > 0")
            .and(inYear("confirmed_year", confirmed), confirmed == null ? null : year)
            .and(inYear("visited_year", visited), visited == null ? null : year)
            .and("region_code ~>=~ ?", after == null ? null : after.region());
    Object[] values =
        after == null
            ? fit.values(paging.rows())
            : fit.values(after.region(), after.enterprise(), paging.rows());
    return paging.page(
        sql.query(
            SELECT
                + fit.sql()
                + (after == null ? "" : " and (region_code, enterprise_id) > (?, ?)")
                + " order by region_code using ~<~, enterprise_id limit ?",
            this::view,
            values),
        PremisesPlace::of);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "An enterprise with equipment in a territory")
  public PremisesView get(@PathParam("id") String id) {
    int at = id.lastIndexOf('@');
    return sql.first(
            SELECT + "enterprise_id = ? and region_code = ?",
            this::view,
            at < 0 ? "" : id.substring(0, at),
            id.substring(at + 1))
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "premises", id));
  }

  private static String inYear(String column, @Nullable Boolean done) {
    return column + (Boolean.TRUE.equals(done) ? " = ?" : " is distinct from ?");
  }

  private PremisesView view(ResultSet row) throws SQLException {
    int year = clock.today().getYear();
    return new PremisesView(
        new PremisesPlace(row.getString("region_code"), row.getString("enterprise_id")).toString(),
        row.getString("enterprise_id"),
        row.getString("enterprise_name"),
        row.getString("region_code"),
        row.getInt("units"),
        row.getInt("confirmed_year") == year,
        row.getObject("confirmed_on", LocalDate.class),
        row.getInt("visited_year") == year,
        row.getObject("visited_on", LocalDate.class));
  }
}
