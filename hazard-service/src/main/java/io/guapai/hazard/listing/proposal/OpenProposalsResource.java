package io.guapai.hazard.listing.proposal;

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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The proposals that await a decision in a territory. */
@Path("/hazard/v1/listing-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class OpenProposalsResource {

  private final Sql sql;
  private final PlatformClock clock;
  private final Caller caller;

  public OpenProposalsResource(Sql sql, PlatformClock clock, Caller caller) {
    this.sql = sql;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * A proposal that awaits its decision.
   *
   * @param region the hazard's, as opposed to the authority's
   */
  public record OpenProposal(
      String id,
      Level level,
      String authorityRegion,
      String reason,
      String proposedBy,
      OffsetDateTime proposedAt,
      String hazardId,
      String hazardNo,
      String enterpriseId,
      String region,
      String titleZh,
      String titleEn,
      boolean demonstration) {}

  @GET
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Open proposals about hazards in the territory, newest first")
  public Page<OpenProposal> open(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    Conditions open =
        Conditions.within(ListScope.of(caller, region), Columns.of("h.region_code"))
            .and("p.state = 'PROPOSED' and h.open")
            .and("p.id < ?", before);
    return paging.page(
        sql.query(
            "select p.id, p.level, p.authority_region, p.reason, p.proposed_by, p.proposed_at,"
                + " h.id, h.hazard_no, h.enterprise_id, h.region_code, h.title_zh, h.title_en,"
                + " h.demonstration"
                + " from listing_proposal p join hazard h on h.id = p.hazard_id"
                + " where "
                + open.sql()
                + " order by p.id desc limit ?",
            this::view,
            open.values(paging.rows())),
        OpenProposal::id);
  }

  private OpenProposal view(ResultSet row) throws SQLException {
    return new OpenProposal(
        row.getString(1),
        Level.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getBoolean(13));
  }
}
