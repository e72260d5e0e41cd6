package io.guapai.hazard.listing.acceptance;

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

/** Takes the opinions of field reviews of listed hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class AcceptanceResource {

  private final AcceptingRectifications accepting;
  private final HazardActs acts;
  private final Caller caller;

  public AcceptanceResource(AcceptingRectifications accepting, HazardActs acts, Caller caller) {
    this.accepting = accepting;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Record the field review of a listed hazard by at least three members")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response review(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Acceptance body) {
    return acts.once(
        id,
        "acceptance",
        headers,
        body,
        () -> accepting.review(id, headers.ifMatch(), body, caller));
  }
}
