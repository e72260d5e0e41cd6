package io.guapai.equipment.register;

import io.guapai.equipment.Readers;
import io.guapai.equipment.term.TermBook;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Units of equipment over HTTP. */
@Path("/equipment/v1/equipment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.INSTITUTE,
  Role.MAINTAINER,
  Role.FILLER,
  Role.OPERATOR
})
public class EquipmentResource {

  private final RegisteringEquipment registering;
  private final ChangingEquipment changing;
  private final EquipmentRegister register;
  private final EnterpriseAliases aliases;
  private final Readers readers;
  private final TermBook terms;
  private final PlatformClock clock;
  private final Idempotency idempotency;

  public EquipmentResource(
      RegisteringEquipment registering,
      ChangingEquipment changing,
      EquipmentRegister register,
      EnterpriseAliases aliases,
      Readers readers,
      TermBook terms,
      PlatformClock clock,
      Idempotency idempotency) {
    this.registering = registering;
    this.changing = changing;
    this.register = register;
    this.aliases = aliases;
    this.readers = readers;
    this.terms = terms;
    this.clock = clock;
    this.idempotency = idempotency;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ENTERPRISE, Role.CITY, Role.COUNTY})
  @Operation(summary = "Enters a unit")
  @APIResponseSchema(value = EquipmentView.class, responseCode = "201")
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid EquipmentRegistration request) {
    return idempotency.once(
        key,
        request,
        () -> {
          UUID id = registering.register(request).id();
          return Answer.created("/equipment/v1/equipment/" + id, view(found(id)));
        });
  }

  @GET
  @Operation(
      summary = "Lists the units of a territory, an enterprise or an organization's assignments",
      description =
          "With text: those with it in their name, a number of theirs or the name of their enterprise."
              + " With usedHere: mobile units that are registered elsewhere and used here."
              + " With vanished: those that the register of their source has no more.")
  public Page<EquipmentView> list(@BeanParam EquipmentQuery query, @BeanParam Paging paging) {
    EquipmentRegister.Filter filter = query.filter(readers, aliases, clock.today());
    UUID after = paging.after(UUID::fromString);
    LocalDate today = clock.today();
    TermRules rules = terms.rules();
    List<EquipmentView> rows =
        register.list(filter, after, paging.rows()).stream()
            .map(unit -> EquipmentView.of(unit, today, rules))
            .toList();
    return paging.page(rows, EquipmentView::id);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One unit, with the state of its inspection at this moment")
  @APIResponseSchema(value = EquipmentView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(found(id));
  }

  @PUT
  @Path("/{id}/use-state")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ENTERPRISE, Role.CITY, Role.COUNTY})
  @Operation(summary = "Puts a unit to another use state; needs If-Match")
  @APIResponseSchema(value = EquipmentView.class, responseCode = "200")
  public Response changeUse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid UseStateChange request) {
    return tagged(changing.changeUse(id, request.useState(), ifMatch));
  }

  private Equipment found(UUID id) {
    return register.required(id, LockModeType.NONE);
  }

  private Response tagged(Equipment unit) {
    return Response.ok(view(unit)).header(HttpHeaders.ETAG, Versions.tag(unit.version())).build();
  }

  private EquipmentView view(Equipment unit) {
    return EquipmentView.of(unit, clock.today(), terms.rules());
  }
}
