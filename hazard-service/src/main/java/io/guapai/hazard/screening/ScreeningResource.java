package io.guapai.hazard.screening;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
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

/** Records of screenings for hazards: each enterprise makes its own, officers read. */
@Path(ScreeningResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "screening")
public class ScreeningResource {

  static final String PATH = "/hazard/v1/screenings";

  private final Screenings screenings;
  private final Idempotency idempotency;
  private final Caller caller;

  public ScreeningResource(Screenings screenings, Idempotency idempotency, Caller caller) {
    this.screenings = screenings;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Record a screening of the own enterprise, also one that found nothing")
  @APIResponseSchema(value = ScreeningView.class, responseCode = "201")
  public Response record(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewScreening body) {
    return idempotency.once(key, body, () -> Answer.created(PATH, screenings.record(body, caller)));
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Screenings in the caller's scope, those recorded last first")
  public Page<ScreeningView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("kind") @Nullable ScreeningKind kind,
      @QueryParam("hazard") @Nullable UUID hazard,
      @BeanParam Paging paging) {
    Screenings.Filter filter =
        new Screenings.Filter(
            ListScope.of(caller, region),
            equipmentNo == null ? null : Typed.name(equipmentNo),
            kind,
            hazard,
            paging.after(UUID::fromString));
    return paging.page(screenings.find(filter, paging.rows()), ScreeningView::id);
  }
}
