package io.guapai.hazard.rectification;

import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.ActHeaders;
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

/** Rectification of hazards and its recheck. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rectification")
public class RectificationResource {

  private final RectifyingHazards rectifying;
  private final RecheckingHazards rechecking;
  private final RectificationFile file;
  private final Hazards hazards;
  private final HazardActs acts;
  private final Caller caller;

  public RectificationResource(
      RectifyingHazards rectifying,
      RecheckingHazards rechecking,
      RectificationFile file,
      Hazards hazards,
      HazardActs acts,
      Caller caller) {
    this.rectifying = rectifying;
    this.rechecking = rechecking;
    this.file = file;
    this.hazards = hazards;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/plan")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "File a rectification plan; a major hazard needs the five implementations")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response plan(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Plan body) {
    return acts.once(
        id,
        "plan",
        headers,
        body,
        () -> rectifying.plan(id, headers.ifMatch(), body, caller.name()));
  }

  @POST
  @Path("{id}/rectification")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Report that the hazard is rectified")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response rectify(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Rectification body) {
    return acts.once(
        id,
        "rectification",
        headers,
        body,
        () -> rectifying.submit(id, headers.ifMatch(), body, caller.name()));
  }

  @POST
  @Path("{id}/recheck")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Record a field recheck by two inspectors")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response recheck(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Recheck body) {
    return acts.once(
        id,
        "recheck",
        headers,
        body,
        () -> rechecking.recheck(id, headers.ifMatch(), body, caller.name()));
  }

  @GET
  @Path("{id}/rectification")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.ENTERPRISE, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The plans, rectification reports and rechecks of a hazard")
  public RectificationFileView papers(@PathParam("id") UUID id) {
    hazards.require(id);
    return file.read(id);
  }
}
