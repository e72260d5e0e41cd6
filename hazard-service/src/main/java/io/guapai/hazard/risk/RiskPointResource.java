package io.guapai.hazard.risk;

import io.guapai.hazard.file.HazardView;
import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The risk lists of enterprises: each enterprise keeps its own, officers read. */
@Path(RiskPointDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "risk")
public class RiskPointResource extends DossierResource<RiskPoint> {

  private final RiskPoints points;
  private final RiskRevisions revisions;
  private final RiskScales scales;
  private final Hazards hazards;
  private final HazardViews hazardViews;
  private final Caller caller;

  RiskPointResource(
      ActDesk desk,
      Histories histories,
      RiskPoints points,
      RiskRevisions revisions,
      RiskScales scales,
      Hazards hazards,
      HazardViews hazardViews,
      Caller caller) {
    super(desk, histories, RiskPoint.class);
    this.points = points;
    this.revisions = revisions;
    this.scales = scales;
    this.hazards = hazards;
    this.hazardViews = hazardViews;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Risk points in the caller's scope, newest first")
  public Page<RiskPointView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("colour") @Nullable RiskColour colour,
      @QueryParam("withdrawn") @Nullable Boolean withdrawn,
      @BeanParam Paging paging) {
    RiskPoints.Filter filter =
        new RiskPoints.Filter(
            ListScope.of(caller, region).about(enterprise),
            equipmentNo == null ? null : Typed.name(equipmentNo),
            colour,
            Boolean.TRUE.equals(withdrawn),
            paging.after(UUID::fromString));
    return paging.page(points.find(filter, paging.rows()), RiskPointView::id);
  }

  @GET
  @Path("scale")
  @Transactional
  @Operation(summary = "The values of L, E and C and the thresholds of D in force today")
  public RiskScale scale() {
    return scales.today();
  }

  @GET
  @Path("{id}/revisions")
  @Transactional
  @Operation(summary = "All revisions of a risk point, newest first")
  public List<RiskRevision> revisions(@PathParam("id") UUID id) {
    points.view(id);
    return revisions.of(id);
  }

  @GET
  @Path("{id}/hazards")
  @Transactional
  @Operation(summary = "The hazards found at a risk point, newest first")
  public Page<HazardView> hazards(@PathParam("id") UUID id, @BeanParam Paging paging) {
    points.view(id);
    List<Hazard> rows = hazards.foundAt(id, paging.after(UUID::fromString), paging.rows());
    return paging.page(hazardViews.of(rows), HazardView::id);
  }
}
