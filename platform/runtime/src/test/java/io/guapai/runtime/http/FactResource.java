package io.guapai.runtime.http;

import io.guapai.runtime.Facts;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act of a person that tells a fact. */
@Path("/ledger/v1/facts")
@RolesAllowed(Role.COUNTY)
public class FactResource {

  private final Outbox outbox;

  FactResource(Outbox outbox) {
    this.outbox = outbox;
  }

  /** What the act is about. */
  public record Act(String hazardId) {}

  @POST
  @Transactional
  @APIResponse(responseCode = "204", description = "Done")
  public void tell(Act act) {
    outbox.publish(Facts.overdue(act.hazardId(), act.hazardId(), 1), 1, Cause.none());
  }
}
