package io.guapai.hazard.emergency;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Emergency plans and drills: each enterprise files its own, officers read. */
@Path("/hazard/v1/emergency-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
public class EmergencyPlanResource {

  private final KeepingEmergencyPlans keeping;
  private final EmergencyPlans plans;
  private final Idempotency idempotency;
  private final Caller caller;

  public EmergencyPlanResource(
      KeepingEmergencyPlans keeping, EmergencyPlans plans, Idempotency idempotency, Caller caller) {
    this.keeping = keeping;
    this.plans = plans;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Asked(String act, UUID plan, Object body) {}

  @POST
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "File an emergency plan of the own enterprise")
  @APIResponseSchema(value = EmergencyPlanView.class, responseCode = "201")
  public Response file(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid EmergencyPlan body) {
    return idempotency.once(
        key,
        body,
        () -> {
          EmergencyPlanView view = keeping.file(body, caller);
          return Answer.created("/hazard/v1/emergency-plans/" + view.id(), view);
        });
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
        plans.find(ListScope.of(caller, region), enterprise, before, paging.rows()),
        EmergencyPlanView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One emergency plan, with its version as ETag")
  @APIResponseSchema(value = EmergencyPlanView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    EmergencyPlanView view = plans.require(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @GET
  @Path("{id}/revisions")
  @Transactional
  @Operation(summary = "All revisions of an emergency plan, newest first")
  public List<PlanRevision> revisions(@PathParam("id") UUID id) {
    plans.require(id);
    return plans.revisions(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Revise an emergency plan; the older revisions stay")
  @APIResponseSchema(value = EmergencyPlanView.class, responseCode = "200")
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid EmergencyPlan body) {
    return idempotency.once(
        key,
        new Asked("emergency-revision", id, body),
        () -> Answer.ok(keeping.revise(id, ifMatch, body, caller)));
  }

  @POST
  @Path("{id}/drills")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Record a drill of a plan")
  @APIResponseSchema(value = DrillView.class, responseCode = "201")
  public Response drill(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Drill body) {
    return idempotency.once(
        key,
        new Asked("drill", id, body),
        () ->
            Answer.created(
                "/hazard/v1/emergency-plans/" + id + "/drills", keeping.drill(id, body, caller)));
  }

  @GET
  @Path("{id}/drills")
  @Transactional
  @Operation(summary = "The drills of a plan, newest first")
  public List<DrillView> drills(@PathParam("id") UUID id) {
    plans.require(id);
    return plans.drills(id);
  }
}
