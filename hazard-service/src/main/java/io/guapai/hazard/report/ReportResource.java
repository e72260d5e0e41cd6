package io.guapai.hazard.report;

import io.guapai.hazard.file.HazardView;
import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Reach;
import io.guapai.hazard.report.ReportingHazards.Reported;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports of hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
public class ReportResource {

  private final ReportingHazards reporting;
  private final HazardViews views;
  private final Reach reach;
  private final Idempotency idempotency;
  private final Caller caller;

  public ReportResource(
      ReportingHazards reporting,
      HazardViews views,
      Reach reach,
      Idempotency idempotency,
      Caller caller) {
    this.reporting = reporting;
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
}
