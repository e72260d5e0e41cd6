package io.guapai.hazard.grading;

import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on grades. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "grading")
public class GradingResource {

  private final GradingHazards grading;
  private final HazardActs acts;
  private final Caller caller;

  public GradingResource(GradingHazards grading, HazardActs acts, Caller caller) {
    this.grading = grading;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/grade")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Grade a hazard or raise its grade; lowering takes a city officer")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response grade(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewGrade body) {
    return acts.once(
        id, "grade", headers, body, () -> grading.grade(id, headers.ifMatch(), body, caller));
  }
}
