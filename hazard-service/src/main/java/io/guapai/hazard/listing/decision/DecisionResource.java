package io.guapai.hazard.listing.decision;

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

/** Takes the decisions on proposals to list a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class DecisionResource {

  private final DecidingListings deciding;
  private final HazardActs acts;
  private final Caller caller;

  public DecisionResource(DecidingListings deciding, HazardActs acts, Caller caller) {
    this.deciding = deciding;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/listing")
  @RolesAllowed({Role.LEADER, Role.CITY, Role.PROVINCE})
  @Operation(summary = "List the hazard as proposed; the notice is issued")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response list(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid ListingDecision body) {
    return acts.once(
        id, "listing", headers, body, () -> deciding.list(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/listing-refusal")
  @RolesAllowed({Role.LEADER, Role.CITY, Role.PROVINCE})
  @Operation(summary = "Decline the proposal")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response decline(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Refusal body) {
    return acts.once(
        id,
        "listing-refusal",
        headers,
        body,
        () -> deciding.decline(id, headers.ifMatch(), body, caller));
  }
}
