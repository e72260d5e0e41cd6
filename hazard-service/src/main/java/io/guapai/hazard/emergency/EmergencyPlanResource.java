package io.guapai.hazard.emergency;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
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

/** Emergency plans and drills: each enterprise files its own, officers read. */
@Path(EmergencyPlanDocket.PATH)
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
@Tag(name = "emergency")
public class EmergencyPlanResource extends DossierResource<EmergencyPlan> {

  private final EmergencyPlans plans;
  private final PlanRevisions revisions;
  private final DrillBook drills;
  private final Caller caller;

  EmergencyPlanResource(
      ActDesk desk,
      Histories histories,
      EmergencyPlans plans,
      PlanRevisions revisions,
      DrillBook drills,
      Caller caller) {
    super(desk, histories, EmergencyPlan.class);
    this.plans = plans;
    this.revisions = revisions;
    this.drills = drills;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Emergency plans in the caller's scope, newest first")
  public Page<EmergencyPlanView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    return paging.page(
        plans.find(ListScope.of(caller, region).about(enterprise), before, paging.rows()),
        EmergencyPlanView::id);
  }

  @GET
  @Path("{id}/revisions")
  @Transactional
  @Operation(summary = "All revisions of an emergency plan, newest first")
  public List<PlanRevision> revisions(@PathParam("id") UUID id) {
    plans.view(id);
    return revisions.of(id);
  }

  @GET
  @Path("{id}/drills")
  @Transactional
  @Operation(summary = "The drills of a plan, newest first")
  public List<DrillView> drills(@PathParam("id") UUID id) {
    plans.view(id);
    return drills.of(id);
  }
}
