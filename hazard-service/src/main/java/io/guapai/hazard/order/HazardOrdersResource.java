package io.guapai.hazard.order;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The orders on a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class HazardOrdersResource {

  private final OrderBook book;
  private final Hazards hazards;

  HazardOrdersResource(OrderBook book, Hazards hazards) {
    this.book = book;
    this.hazards = hazards;
  }

  /** The orders on a hazard. */
  public record OrdersView(List<OrderView> items) {}

  @GET
  @Path("{id}/orders")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "The orders on a hazard, oldest first")
  public OrdersView orders(@PathParam("id") UUID id) {
    hazards.require(id);
    return new OrdersView(book.of(id));
  }
}
