package io.guapai.hazard.complaint;

import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers do about complaints. */
@Path("/hazard/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public class ComplaintActResource {

  private record Asked(String act, UUID complaint, Object body) {}

  private final HandlingComplaints handling;
  private final ComplaintViews views;
  private final Idempotency idempotency;
  private final Caller caller;

  ComplaintActResource(
      HandlingComplaints handling, ComplaintViews views, Idempotency idempotency, Caller caller) {
    this.handling = handling;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Take a complaint up, and answer for it from then on, or decline it")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response accept(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Acceptance body) {
    return once(
        headers,
        new Asked("complaint-acceptance", id, body),
        () -> handling.decide(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/handover")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(summary = "Give a complaint to another officer; by its handler or the leader")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response handOver(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Handover body) {
    return once(
        headers,
        new Asked("complaint-handover", id, body),
        () -> handling.handOver(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/check-extension")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Give the check more time, once; by the leader")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response extendCheck(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid CheckExtension body) {
    return once(
        headers,
        new Asked("complaint-check-extension", id, body),
        () -> handling.extendCheck(id, headers.ifMatch(), body.reason(), caller));
  }

  @POST
  @Path("{id}/finding")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Record what the check found; what is upheld is or becomes a hazard")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response find(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid CheckResult body) {
    return once(
        headers,
        new Asked("complaint-finding", id, body),
        () -> handling.find(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/reply")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Tell the sender the result, under the ticket")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response answer(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Reply body) {
    return once(
        headers,
        new Asked("complaint-reply", id, body),
        () -> handling.answer(id, headers.ifMatch(), body.text(), caller));
  }

  private Response once(ActHeaders headers, Asked asked, Supplier<Complaint> act) {
    return idempotency.once(headers.key(), asked, () -> Answer.ok(views.of(act.get())));
  }
}
