package io.guapai.hazard.listing.notice;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A government names who supervises what it lists, whether it listed anything yet or not. */
@Path(SupervisorResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class SupervisorResource {

  static final String PATH = "/hazard/v1/listing-supervisors";

  private final Supervisors supervisors;
  private final Idempotency idempotency;
  private final Caller caller;

  SupervisorResource(Supervisors supervisors, Idempotency idempotency, Caller caller) {
    this.supervisors = supervisors;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.LEADER})
  @Operation(
      summary = "Name leader, department and contact for the notices of the caller's government")
  @APIResponseSchema(value = SupervisorView.class, responseCode = "201")
  public Response state(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewSupervisor body) {
    return idempotency.once(key, body, () -> Answer.created(PATH, supervisors.state(body, caller)));
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Whom the governments of a territory named, the newest first")
  public Page<SupervisorView> stated(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        supervisors.stated(
            ListScope.of(caller, region), paging.after(UUID::fromString), paging.rows()),
        SupervisorView::id);
  }
}
