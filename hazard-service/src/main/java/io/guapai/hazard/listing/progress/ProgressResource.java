package io.guapai.hazard.listing.progress;

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

/** Takes progress reports on listed hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ProgressResource {

  private final ReportingProgress reporting;
  private final HazardActs acts;
  private final Caller caller;

  public ProgressResource(ReportingProgress reporting, HazardActs acts, Caller caller) {
    this.reporting = reporting;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/progress")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Report the progress of rectifying a listed hazard")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response report(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Progress body) {
    return acts.once(
        id,
        "progress",
        headers,
        body,
        () -> reporting.report(id, headers.ifMatch(), body, caller.name()));
  }
}
