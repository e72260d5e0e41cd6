package io.guapai.equipment.registration;

import io.guapai.equipment.register.ChangingEquipment;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.EquipmentView;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The authority's decision on use registration over HTTP. */
@Path("/equipment/v1/equipment/{id}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
public class RegistrationResource {

  private final ChangingEquipment changing;
  private final TermBook terms;
  private final PlatformClock clock;

  public RegistrationResource(ChangingEquipment changing, TermBook terms, PlatformClock clock) {
    this.changing = changing;
    this.terms = terms;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.CITY, Role.COUNTY})
  @Operation(summary = "Registers a unit for use, or cancels its registration; needs If-Match")
  @APIResponseSchema(value = EquipmentView.class, responseCode = "200")
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RegistrationDecision decision) {
    Equipment unit = changing.decideRegistration(id, decision.regState(), ifMatch);
    return Response.ok(EquipmentView.of(unit, clock.today(), terms.rules()))
        .header(HttpHeaders.ETAG, Versions.tag(unit.version()))
        .build();
  }
}
