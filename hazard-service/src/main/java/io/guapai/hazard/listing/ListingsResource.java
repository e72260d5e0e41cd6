package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is listed for supervision in a territory. */
@Path("/hazard/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ListingsResource {

  private static final Columns OWNED = Columns.of("l.region_code", "l.enterprise_id");

  private final Sql sql;
  private final PlatformClock clock;
  private final Caller caller;

  public ListingsResource(Sql sql, PlatformClock clock, Caller caller) {
    this.sql = sql;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Active listings in the territory; late: those whose report is missing")
  public Page<ListingView> listings(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("hazard") @Nullable UUID hazard,
      @QueryParam("late") @Nullable Boolean late,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    Conditions listed =
        Conditions.within(ListScope.of(caller, region).about(enterprise), OWNED)
            .and("l.active")
            .and("l.hazard_id = ?", hazard)
            .and("l.progress_late = ?", late)
            .and("l.id < ?", before);
    return paging.page(
        sql.query(
            "select l.id, l.listing_no, l.level, l.authority_region, l.state, l.since, l.due_date,"
                + " l.reason, l.supersedes, h.id, h.hazard_no, h.equipment_no, h.enterprise_id,"
                + " h.region_code, h.code, h.title_zh, h.title_en, h.overdue, h.demonstration,"
                + " l.percent, l.next_report_due, l.progress_late, l.missed_reports, e.name"
                + " from listing l join hazard h on h.id = l.hazard_id"
                + " left join enterprise e on e.id = h.enterprise_id"
                + " where "
                + listed.sql()
                + " order by l.id desc limit ?",
            this::view,
            listed.values(paging.rows())),
        ListingView::id);
  }

  private ListingView view(ResultSet row) throws SQLException {
    return new ListingView(
        row.getString(1),
        row.getString(2),
        Level.valueOf(row.getString(3)),
        row.getString(4),
        ListingState.valueOf(row.getString(5)),
        row.getObject(6, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        row.getObject(7, LocalDate.class),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(24),
        row.getString(14),
        row.getString(15),
        row.getString(16),
        row.getString(17),
        row.getBoolean(18),
        row.getBoolean(19),
        row.getInt(20),
        row.getObject(21, LocalDate.class),
        row.getBoolean(22),
        row.getInt(23));
  }
}
