package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.Fillers;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes what fillers' systems tell of cylinders. */
@Path("/equipment/v1/cylinder-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({Role.FILLER, Role.ENTERPRISE})
public class TraceEventsResource {

  private final Fillers fillers;
  private final TraceIntake intake;

  TraceEventsResource(Fillers fillers, TraceIntake intake) {
    this.fillers = fillers;
    this.intake = intake;
  }

  @POST
  @Operation(
      summary = "Tells what happened to cylinders, up to 1,000 events at once",
      description =
          "Each event is judged by itself and answered in its place. A repetition with the same"
              + " number, cylinder, kind and time is known and changes nothing. An event that comes"
              + " late is taken where it fits between those that are known. A filling that the gate"
              + " would have refused is taken as what it is, and listed as a violation.")
  public TraceAnswers post(@NotNull @Valid TraceBatch request) {
    return intake.take(fillers.acting(request.filler()), request.events());
  }
}
