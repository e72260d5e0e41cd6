package io.guapai.hazard.extension;

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

/** More time to rectify hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "extension")
public class ExtensionResource {

  private final ExtendingHazards extending;
  private final DecidingExtensions deciding;
  private final HazardActs acts;
  private final Caller caller;

  public ExtensionResource(
      ExtendingHazards extending, DecidingExtensions deciding, HazardActs acts, Caller caller) {
    this.extending = extending;
    this.deciding = deciding;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/extension")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Ask for more time, once and early enough, with interim safety measures")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response ask(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewExtension body) {
    return acts.once(
        id,
        "extension",
        headers,
        body,
        () -> extending.ask(id, headers.ifMatch(), body, caller.name()));
  }

  @POST
  @Path("{id}/extension-decision")
  @RolesAllowed({Role.LEADER, Role.CITY, Role.PROVINCE})
  @Operation(summary = "Approve or refuse more time: the listing body, else the county's leader")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response decide(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewDecision body) {
    return acts.once(
        id,
        "extension-decision",
        headers,
        body,
        () -> deciding.decide(id, headers.ifMatch(), body, caller));
  }

  @GET
  @Path("{id}/extension")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.ENTERPRISE, Role.AUDITOR})
  @Operation(summary = "The extension of a hazard, or until when one may be asked for")
  public ExtensionView read(@PathParam("id") UUID id) {
    return extending.read(id);
  }
}
