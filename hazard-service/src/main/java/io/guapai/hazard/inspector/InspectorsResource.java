package io.guapai.hazard.inspector;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of inspectors: leaders of an authority appoint them. */
@Path(InspectorsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspectors")
public class InspectorsResource {

  static final String PATH = "/hazard/v1/inspectors";

  private final Inspectors inspectors;
  private final Idempotency idempotency;
  private final Caller caller;

  InspectorsResource(Inspectors inspectors, Idempotency idempotency, Caller caller) {
    this.inspectors = inspectors;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Asked(UUID inspector, InspectorEnd end) {}

  @POST
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Appoint an inspector within the own territory")
  @APIResponseSchema(value = Inspector.class, responseCode = "201")
  public Response appoint(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewInspector body) {
    return idempotency.once(
        key, body, () -> Answer.created(PATH, inspectors.appoint(body, caller)));
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "End an appointment; acts until its last day stand")
  @APIResponseSchema(value = Inspector.class, responseCode = "200")
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid InspectorEnd body) {
    return idempotency.once(
        key, new Asked(id, body), () -> Answer.ok(inspectors.end(id, body, caller)));
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Inspectors of a territory, those appointed last first")
  public Page<Inspector> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    List<Inspector> rows =
        inspectors.find(
            ListScope.of(caller, region), paging.after(UUID::fromString), paging.rows());
    return paging.page(rows, inspector -> inspector.id().toString());
  }
}
