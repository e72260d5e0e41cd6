package io.guapai.hazard.rectification;

import io.guapai.hazard.Asked;
import io.guapai.hazard.report.HazardViews;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
  private final HazardViews views;
  private final Idempotency idempotency;
  private final Caller caller;

  public RectificationResource(
      RectifyingHazards rectifying,
      RecheckingHazards rechecking,
      RectificationFile file,
      Hazards hazards,
      HazardViews views,
      Idempotency idempotency,
      Caller caller) {
    this.rectifying = rectifying;
    this.rechecking = rechecking;
    this.file = file;
    this.hazards = hazards;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("{id}/plan")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "File a rectification plan; a major hazard needs the five implementations")
  public Response plan(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Plan body) {
    return idempotency.once(
        key,
        new Asked("plan", id, body),
        () -> Answer.ok(views.of(rectifying.plan(id, ifMatch, body, caller.name()))));
  }

  @POST
  @Path("{id}/rectification")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Report that the hazard is rectified")
  public Response rectify(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Rectification body) {
    return idempotency.once(
        key,
        new Asked("rectification", id, body),
        () -> Answer.ok(views.of(rectifying.submit(id, ifMatch, body, caller.name()))));
  }

  @POST
  @Path("{id}/recheck")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Record a field recheck by two inspectors")
  public Response recheck(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Recheck body) {
    return idempotency.once(
        key,
        new Asked("recheck", id, body),
        () -> Answer.ok(views.of(rechecking.recheck(id, ifMatch, body, caller.name()))));
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
