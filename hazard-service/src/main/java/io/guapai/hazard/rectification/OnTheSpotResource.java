package io.guapai.hazard.rectification;

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

/** General hazards fixed on the spot. */
@Path("/hazard/v1/hazards/{id}/on-the-spot")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rectification")
public class OnTheSpotResource {

  private final FixingOnTheSpot fixing;
  private final HazardActs acts;
  private final Caller caller;

  public OnTheSpotResource(FixingOnTheSpot fixing, HazardActs acts, Caller caller) {
    this.fixing = fixing;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.COUNTY, Role.TOWNSHIP, Role.COORDINATOR})
  @Operation(
      summary = "Confirm by photos that a general hazard was fixed on the spot, and close it")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response fix(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid OnTheSpot body) {
    return acts.once(
        id,
        "on-the-spot",
        headers,
        body,
        () -> fixing.fix(id, headers.ifMatch(), body, caller.name()));
  }
}
