package io.guapai.inspection.construction;

import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Constructions and what became of their supervision inspection. */
@Path("/inspection/v1/constructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ConstructionResource {

  private final Sql sql;
  private final Caller caller;

  ConstructionResource(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /**
   * A list of them.
   *
   * @param asUser those that are built for the caller's enterprise, in place of those it builds
   * @param unapplied of those that take an inspection the ones that nobody applied for yet
   */
  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.AUDITOR,
    Role.ENTERPRISE
  })
  @Transactional
  @Operation(summary = "Constructions with their supervision inspection, the newest first")
  public Page<ConstructionView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("asUser") @Nullable Boolean asUser,
      @QueryParam("unapplied") @Nullable Boolean unapplied,
      @BeanParam Paging paging) {
    Conditions fit =
        Conditions.within(
                ListScope.of(caller, region),
                Columns.of(
                    "region_code", Boolean.TRUE.equals(asUser) ? "user_id" : "enterprise_id"))
            .and("notice_id < ?", paging.after(id -> id));
    String open =
        Boolean.TRUE.equals(unapplied)
            ? " and supervised and outcome is null and application_id is null"
            : "";
    return paging.page(
        sql.query(
            "select * from construction where "
                + fit.sql()
                + open
                + " order by notice_id desc limit ?",
            ConstructionResource::view,
            fit.values(paging.rows())),
        ConstructionView::noticeId);
  }

  private static ConstructionView view(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new ConstructionView(
        row.getString("notice_id"),
        row.getString("notice_no"),
        ConstructionWork.valueOf(row.getString("work")),
        row.getString("enterprise_id"),
        row.getString("builder_name"),
        row.getString("user_id"),
        row.getString("user_name"),
        row.getString("region_code"),
        row.getString("place"),
        row.getString("variety"),
        row.getInt("quantity"),
        Objects.requireNonNull(row.getObject("works_from", LocalDate.class)),
        Objects.requireNonNull(row.getObject("works_until", LocalDate.class)),
        row.getBoolean("supervised"),
        row.getString("rule_edition"),
        outcome == null ? null : ConstructionOutcome.valueOf(outcome),
        row.getString("application_id"),
        row.getString("application_no"));
  }
}
