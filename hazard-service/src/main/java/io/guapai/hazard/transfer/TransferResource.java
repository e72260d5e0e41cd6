package io.guapai.hazard.transfer;

import io.guapai.hazard.report.ActHeaders;
import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Transfer of hazards to other authorities. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "transfer")
public class TransferResource {

  private final TransferringHazards transferring;
  private final Hazards hazards;
  private final HazardActs acts;
  private final Caller caller;

  public TransferResource(
      TransferringHazards transferring, Hazards hazards, HazardActs acts, Caller caller) {
    this.transferring = transferring;
    this.hazards = hazards;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/transfer")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Propose to hand a hazard that is not listed to the competent authority")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response propose(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewTransfer body) {
    return acts.once(
        id,
        "transfer",
        headers,
        body,
        () -> transferring.propose(id, headers.ifMatch(), body, caller.name()));
  }

  @POST
  @Path("{id}/transfer-decision")
  @RolesAllowed({Role.LEADER, Role.CITY})
  @Operation(summary = "Approve or refuse the transfer, as the leader of the authority in charge")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response decide(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid TransferDecision body) {
    return acts.once(
        id,
        "transfer-decision",
        headers,
        body,
        () -> transferring.decide(id, headers.ifMatch(), body, caller));
  }

  @GET
  @Path("{id}/transfer")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "The letter by which a hazard was handed over")
  public TransferView paper(@PathParam("id") UUID id) {
    hazards.require(id);
    return transferring.of(id);
  }
}
