package io.guapai.equipment.imports;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.imports.ImportDesk;
import io.guapai.runtime.imports.ImportJobView;
import io.guapai.runtime.imports.ImportResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of the register over HTTP. */
@Path(RegisterImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class RegisterImportsResource extends ImportResource {

  static final String PATH = "/equipment/v1/imports";

  private final Vanishing vanishing;
  private final Caller caller;
  private final Clock clock;

  RegisterImportsResource(ImportDesk desk, Vanishing vanishing, Caller caller, Clock clock) {
    super(desk, PATH);
    this.vanishing = vanishing;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("/{id}/vanishing")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decides whether the units vanish that a complete file has no more",
      description =
          "Asked for when they are more than a file may let vanish by itself, or when rejected rows"
              + " may be theirs.")
  public ImportJobView decide(@PathParam("id") UUID id, @NotNull @Valid VanishingDecision request) {
    return ImportJobView.of(
        vanishing.decide(id, request.confirmed(), caller.name()), PATH, clock.instant());
  }

  /**
   * What a person decides on units that a complete file has no more.
   *
   * @param confirmed whether they are shown as vanished
   */
  @Schema
  public record VanishingDecision(@NotNull Boolean confirmed) {}
}
