package io.guapai.hazard.report;

import io.guapai.contracts.Grade;
import io.guapai.hazard.report.ReportingHazards.Reported;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports of hazards, and the hazards on file. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
public class HazardResource {

  private final ReportingHazards reporting;
  private final Hazards hazards;
  private final HazardViews views;
  private final Reach reach;
  private final Idempotency idempotency;
  private final Caller caller;

  public HazardResource(
      ReportingHazards reporting,
      Hazards hazards,
      HazardViews views,
      Reach reach,
      Idempotency idempotency,
      Caller caller) {
    this.reporting = reporting;
    this.hazards = hazards;
    this.views = views;
    this.reach = reach;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({
    Role.LEADER,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE
  })
  @Operation(summary = "Report a hazard; 200 when it joins one that is open already")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = HazardView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Known already: told to whoever found it as well",
      content = @Content(schema = @Schema(anyOf = {HazardView.class, Joined.class})))
  public Response report(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewHazard body) {
    return reach.anywhere(() -> idempotency.once(key, body, () -> answer(body)));
  }

  private Answer answer(NewHazard body) {
    Reported reported = reporting.report(body, caller);
    Hazard hazard = reported.hazard();
    if (reported.opened()) {
      return Answer.created("/hazard/v1/hazards/" + hazard.id(), views.of(hazard));
    }
    return Answer.ok(reach.institute() ? Joined.to(hazard) : views.of(hazard));
  }

  /** What an institute learns of a hazard that its report joined: it sees its own reports only. */
  record Joined(String id, String hazardNo, String code, HazardState state) {

    static Joined to(Hazard hazard) {
      return new Joined(hazard.id().toString(), hazard.hazardNo(), hazard.code(), hazard.state());
    }
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Hazards in the caller's scope, newest first")
  public Page<HazardView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("state") @Nullable HazardState state,
      @QueryParam("grade") @Nullable Grade grade,
      @QueryParam("listed") @Nullable Boolean listed,
      @QueryParam("overdue") @Nullable Boolean overdue,
      @BeanParam Paging paging) {
    HazardFilter filter =
        new HazardFilter(
            ListScope.of(caller, region),
            equipmentNo == null ? null : Typed.name(equipmentNo),
            state,
            grade,
            listed,
            overdue,
            paging.after(UUID::fromString));
    return paging.page(views.of(hazards.newest(filter, paging.rows())), HazardView::id);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "One hazard, with its version as ETag")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    HazardView view = views.of(hazards.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }
}
