package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Discarding;
import io.guapai.runtime.event.relay.UnsentEvents.Unsent;
import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
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

/** Events of this service that can never be sent as they are, for its administrators. */
@Path("/{service}/v1/unsent")
@RolesAllowed(Role.ADMIN)
public class UnsentResource {

  private final UnsentEvents unsent;
  private final Transactions transactions;
  private final Caller caller;
  private final OwnAddress address;

  public UnsentResource(
      UnsentEvents unsent, Transactions transactions, Caller caller, OwnAddress address) {
    this.unsent = unsent;
    this.transactions = transactions;
    this.caller = caller;
    this.address = address;
  }

  @GET
  public Page<Unsent> waiting(@PathParam("service") String service, @BeanParam Paging paging) {
    address.require(service);
    return unsent.waiting(paging.after(UUID::fromString), paging.size());
  }

  @POST
  @Path("/{id}/retry")
  public Unsent retry(@PathParam("service") String service, @PathParam("id") UUID id) {
    address.require(service);
    String by = caller.name();
    return transactions.asSystem(() -> unsent.retry(id, by));
  }

  @POST
  @Path("/{id}/discard")
  @Consumes(MediaType.APPLICATION_JSON)
  public Unsent discard(
      @PathParam("service") String service,
      @PathParam("id") UUID id,
      @NotNull @Valid Discarding discarding) {
    address.require(service);
    String by = caller.name();
    return transactions.asSystem(() -> unsent.discard(id, by, discarding.reason()));
  }
}
