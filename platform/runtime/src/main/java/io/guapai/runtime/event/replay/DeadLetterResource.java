package io.guapai.runtime.event.replay;

import io.guapai.runtime.event.Discarding;
import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Parked records of this service, for its administrators. */
@Path("/{service}/v1/dead-letters")
@RolesAllowed(Role.ADMIN)
public class DeadLetterResource {

  private final DeadLetters deadLetters;
  private final Caller caller;
  private final OwnAddress address;

  public DeadLetterResource(DeadLetters deadLetters, Caller caller, OwnAddress address) {
    this.deadLetters = deadLetters;
    this.caller = caller;
    this.address = address;
  }

  @GET
  public Page<Letter> parked(@PathParam("service") String service, @BeanParam Paging paging) {
    address.require(service);
    return deadLetters.parked(paging.after(UUID::fromString), paging.size());
  }

  @POST
  @Path("/{id}/replay")
  public Letter replay(@PathParam("service") String service, @PathParam("id") UUID id) {
    address.require(service);
    return deadLetters.replay(id, caller.name());
  }

  @POST
  @Path("/{id}/discard")
  @Consumes(MediaType.APPLICATION_JSON)
  public Letter discard(
      @PathParam("service") String service,
      @PathParam("id") UUID id,
      @NotNull @Valid Discarding discarding) {
    address.require(service);
    return deadLetters.discard(id, caller.name(), discarding.reason());
  }
}
