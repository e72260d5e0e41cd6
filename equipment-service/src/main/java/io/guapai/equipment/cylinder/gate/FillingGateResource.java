package io.guapai.equipment.cylinder.gate;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The filling gate over HTTP. */
@Path("/equipment/v1/filling-gate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({Role.FILLER, Role.ENTERPRISE})
public class FillingGateResource {

  /** As many as stand on a filling ring or a trolley. */
  private static final int MOST = 100;

  private final FillingGate gate;

  FillingGateResource(FillingGate gate) {
    this.gate = gate;
  }

  /** Questions asked at once. */
  record GateQuestions(
      @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid GateQuestion> items) {}

  /** Their answers, in the same order. */
  record GateAnswers(List<GateAnswer> items) {}

  @POST
  @Operation(
      summary = "Whether a cylinder may be filled now",
      description =
          "By this filler, with this medium. A refusal names all its reasons and is kept; nothing"
              + " is kept of what is allowed.")
  public GateAnswer ask(@NotNull @Valid GateQuestion request) {
    return gate.ask(request);
  }

  @POST
  @Path("/batch")
  @Operation(summary = "The same for several cylinders, each answered for itself")
  public GateAnswers askAll(@NotNull @Valid GateQuestions request) {
    return new GateAnswers(request.items().stream().map(gate::ask).toList());
  }
}
