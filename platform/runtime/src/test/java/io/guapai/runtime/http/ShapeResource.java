package io.guapai.runtime.http;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Takes a body with a field of each kind. */
@Path("/ledger/v1/shapes")
@RolesAllowed(Role.COUNTY)
public class ShapeResource {

  /** What a field may be one of. */
  public enum Colour {
    RED,
    GREEN
  }

  /** Something in something. */
  public record Inner(int count) {}

  /** What a client sends. */
  public record Shape(
      Colour colour,
      LocalDate day,
      Instant at,
      UUID id,
      long count,
      double length,
      boolean flag,
      @Size(min = 1, max = 3) String name,
      @NotNull List<Inner> inners) {}

  @POST
  @APIResponse(responseCode = "204", description = "Done")
  public void take(@Valid Shape shape) {}
}
