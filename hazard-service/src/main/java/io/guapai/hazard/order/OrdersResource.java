package io.guapai.hazard.order;

import io.guapai.document.PaperPdf;
import io.guapai.document.Printability;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders of the inspectors and what becomes of them. */
@Path("/hazard/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersResource {

  private final SettlingOrders settling;
  private final OrderBook book;
  private final Idempotency idempotency;
  private final Caller caller;

  OrdersResource(SettlingOrders settling, OrderBook book, Idempotency idempotency, Caller caller) {
    this.settling = settling;
    this.book = book;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Asked(String act, UUID order, Object body) {}

  @GET
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
  @Operation(summary = "Orders issued in a territory, newest first")
  public Page<OrderView> orders(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("year") @Min(1900) @Max(9999) @Nullable Integer year,
      @QueryParam("state") @Nullable OrderState state,
      @BeanParam Paging paging) {
    List<OrderView> rows =
        book.issued(
            ListScope.of(caller, region),
            year,
            state,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows, OrderView::id);
  }

  @GET
  @Path("{id}")
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
  @Operation(summary = "One order")
  public OrderView order(@PathParam("id") UUID id) {
    return book.require(id);
  }

  @GET
  @Path("{id}/document")
  @Produces("application/pdf")
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
  @Operation(summary = "The order on paper")
  public Response document(@PathParam("id") UUID id) {
    OrderView order = book.require(id);
    byte[] pdf = PaperPdf.write(OrderPaper.of(order, book.demonstration(id)));
    return Response.ok(pdf)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"order-%s.pdf\"".formatted(id))
        .build();
  }

  @POST
  @Path("{id}/void")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Declare an order void; its number is kept. If-Match: version of the hazard")
  @APIResponseSchema(value = OrderView.class, responseCode = "200")
  public Response annul(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Voiding body) {
    return once(
        id, "void", headers, body, () -> settling.annul(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/delivery")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(summary = "Record how an issued order was delivered. If-Match: version of the hazard")
  @APIResponseSchema(value = OrderView.class, responseCode = "200")
  public Response deliver(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Delivery body) {
    return once(
        id, "delivery", headers, body, () -> settling.deliver(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/refusal")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(
      summary = "Record that the enterprise refuses an order. If-Match: version of the hazard")
  @APIResponseSchema(value = OrderView.class, responseCode = "200")
  public Response refuse(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Refusal body) {
    return once(
        id, "refusal", headers, body, () -> settling.refuse(id, headers.ifMatch(), body, caller));
  }

  private Response once(UUID id, String act, ActHeaders headers, Object body, Runnable work) {
    return idempotency.once(
        headers.key(),
        new Asked(act, id, body),
        () -> {
          work.run();
          OrderView view = book.require(id);
          Printability.require(OrderPaper.of(view, false));
          return Answer.ok(view);
        });
  }
}
