package io.guapai.runtime.due;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Due rows of this service that could not be handled, for its administrators. */
@Path("/{service}/v1/parked-work")
@RolesAllowed(Role.ADMIN)
public class ParkedWorkResource {

  private final ParkedRows parked;
  private final TryingParkedRows trying;
  private final Transactions transactions;
  private final String name;

  public ParkedWorkResource(
      ParkedRows parked,
      TryingParkedRows trying,
      Transactions transactions,
      @ConfigProperty(name = "quarkus.application.name") String name) {
    this.parked = parked;
    this.trying = trying;
    this.transactions = transactions;
    this.name = name;
  }

  @GET
  @Operation(summary = "Due rows that could not be handled, the oldest first")
  public Page<ParkedRow> parked(@PathParam("service") String service, @BeanParam Paging paging) {
    requireOurs(service);
    UUID after = paging.after(UUID::fromString);
    return paging.page(
        transactions.asSystem(() -> parked.page(after, paging.rows())), ParkedRow::id);
  }

  @POST
  @Path("/{id}/replay")
  @Operation(summary = "Try such a row again now")
  @APIResponse(
      responseCode = "200",
      description = "It stays parked, with the cause of this time",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ParkedRow.class)))
  @APIResponse(responseCode = "204", description = "It is done, or was due no more")
  public Response replay(@PathParam("service") String service, @PathParam("id") UUID id) {
    requireOurs(service);
    return trying.replay(id).map(Response::ok).orElseGet(Response::noContent).build();
  }

  private void requireOurs(String service) {
    if (!service.equals(name)) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "service", "service", service);
    }
  }
}
