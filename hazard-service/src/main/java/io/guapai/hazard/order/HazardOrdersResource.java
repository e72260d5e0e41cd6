package io.guapai.hazard.order;

import io.guapai.document.Printability;
import io.guapai.hazard.report.ActHeaders;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The orders on a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class HazardOrdersResource {

  private final IssuingOrders issuing;
  private final OrderBook book;
  private final Hazards hazards;
  private final Idempotency idempotency;
  private final Caller caller;

  HazardOrdersResource(
      IssuingOrders issuing,
      OrderBook book,
      Hazards hazards,
      Idempotency idempotency,
      Caller caller) {
    this.issuing = issuing;
    this.book = book;
    this.hazards = hazards;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Asked(String act, UUID hazard, Object body) {}

  /** The orders on a hazard. */
  public record OrdersView(List<OrderView> items) {}

  @POST
  @Path("{id}/order")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Issue an order of two certified inspectors on a graded hazard")
  @APIResponseSchema(value = OrderView.class, responseCode = "201")
  public Response issue(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid NewOrder body) {
    return idempotency.once(
        headers.key(),
        new Asked("order", id, body),
        () -> {
          UUID order = issuing.issue(id, headers.ifMatch(), body, caller);
          OrderView view = book.require(order);
          Printability.require(OrderPaper.of(view, false));
          return Answer.created("/hazard/v1/orders/" + order, view);
        });
  }

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
