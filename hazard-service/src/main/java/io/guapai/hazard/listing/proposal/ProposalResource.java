package io.guapai.hazard.listing.proposal;

import io.guapai.hazard.report.ActHeaders;
import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes proposals to list a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ProposalResource {

  private final ProposingListings proposing;
  private final HazardActs acts;
  private final Caller caller;

  public ProposalResource(ProposingListings proposing, HazardActs acts, Caller caller) {
    this.proposing = proposing;
    this.acts = acts;
    this.caller = caller;
  }

  @GET
  @Path("{id}/listing-suggestion")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE})
  @Operation(summary = "The level at which the rules would list the hazard, and why")
  public Suggestion suggest(@PathParam("id") UUID id, @QueryParam("ground") List<Ground> grounds) {
    return proposing.suggest(id, grounds);
  }

  @POST
  @Path("{id}/listing-proposal")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE})
  @Operation(summary = "Propose a major hazard for listing; or its upgrade")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response propose(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewProposal body) {
    return acts.once(
        id,
        "listing-proposal",
        headers,
        body,
        () -> proposing.propose(id, headers.ifMatch(), body, caller.name()));
  }
}
