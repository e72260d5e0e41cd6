package io.guapai.hazard.complaint.identity;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who sent a complaint, for those few who may know, and who has asked. */
@Path("/hazard/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public class IdentityResource {

  private final Identities identities;
  private final Complaints complaints;
  private final Caller caller;

  IdentityResource(Identities identities, Complaints complaints, Caller caller) {
    this.identities = identities;
    this.complaints = complaints;
    this.caller = caller;
  }

  @GET
  @Path("{id}/identity")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(summary = "Who sent a complaint, for its handler and the handler's leader; logged")
  @APIResponseSchema(value = RealName.class, responseCode = "200")
  public Response identity(
      @PathParam("id") UUID id, @QueryParam("reason") @Nullable @Text(max = 500) String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(HazardProblem.REASON_REQUIRED, "reason");
    }
    return Response.ok(identities.read(id, reason, caller))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("{id}/identity-reads")
  @RolesAllowed({Role.AUDITOR, Role.LEADER})
  @Transactional
  @Operation(summary = "Who learned the sender of a complaint, when and why, oldest first")
  public Page<IdentityReadView> reads(@PathParam("id") UUID id, @BeanParam Paging paging) {
    complaints.require(id);
    Long after = paging.after(Long::valueOf);
    return paging.page(
        identities.reads(id, after == null ? 0 : after, paging.rows()), IdentityReadView::id);
  }
}
