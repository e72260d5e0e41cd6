package io.guapai.hazard.listing.delisting;

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

/** Takes the decisions to end a listing. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class DelistingResource {

  private final DelistingHazards delisting;
  private final HazardActs acts;
  private final Caller caller;

  public DelistingResource(DelistingHazards delisting, HazardActs acts, Caller caller) {
    this.delisting = delisting;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/delisting")
  @RolesAllowed({Role.LEADER, Role.CITY, Role.PROVINCE})
  @Operation(summary = "Take an accepted hazard off the list, which closes it")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response delist(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Delisting body) {
    return acts.once(
        id,
        "delisting",
        headers,
        body,
        () -> delisting.delist(id, headers.ifMatch(), body, caller));
  }
}
