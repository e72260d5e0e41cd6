package io.guapai.hazard.transfer;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters by which hazards went to other authorities. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfer")
public class TransferResource {

  private final Transfers transfers;
  private final Hazards hazards;

  TransferResource(Transfers transfers, Hazards hazards) {
    this.transfers = transfers;
    this.hazards = hazards;
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
    return transfers.of(id);
  }
}
