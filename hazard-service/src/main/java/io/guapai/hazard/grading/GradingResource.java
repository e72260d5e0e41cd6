package io.guapai.hazard.grading;

import io.guapai.hazard.Asked;
import io.guapai.hazard.report.HazardViews;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on grades. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "grading")
public class GradingResource {

  private final GradingHazards grading;
  private final HazardViews views;
  private final Idempotency idempotency;
  private final Caller caller;

  public GradingResource(
      GradingHazards grading, HazardViews views, Idempotency idempotency, Caller caller) {
    this.grading = grading;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("{id}/grade")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Grade a hazard or raise its grade; lowering takes a city officer")
  public Response grade(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewGrade body) {
    return idempotency.once(
        key,
        new Asked("grade", id, body),
        () -> Answer.ok(views.of(grading.grade(id, ifMatch, body, caller))));
  }
}
