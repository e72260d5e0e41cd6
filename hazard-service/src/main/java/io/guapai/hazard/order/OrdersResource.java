package io.guapai.hazard.order;

import io.guapai.document.PaperPdf;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders of the inspectors with what became of them. */
@Path("/hazard/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.LEADER,
  Role.ENTERPRISE,
  Role.AUDITOR
})
@Tag(name = "orders")
public class OrdersResource {

  private final OrderBook book;
  private final OrderDocket docket;
  private final Caller caller;

  OrdersResource(OrderBook book, OrderDocket docket, Caller caller) {
    this.book = book;
    this.docket = docket;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Orders issued in a territory, newest first")
  public Page<OrderView> orders(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("hazard") @Nullable UUID hazard,
      @QueryParam("year") @Min(1900) @Max(9999) @Nullable Integer year,
      @QueryParam("state") @Nullable OrderState state,
      @BeanParam Paging paging) {
    List<OrderView> rows =
        book.issued(
            ListScope.of(caller, region).about(enterprise),
            hazard,
            year,
            state,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows, OrderView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One order")
  public OrderView order(@PathParam("id") UUID id) {
    return book.require(id);
  }

  @GET
  @Path("{id}/document")
  @Produces("application/pdf")
  @Transactional
  @Operation(summary = "The order on paper")
  public Response document(@PathParam("id") UUID id) {
    IssuedOrder issued = docket.require(id);
    byte[] pdf = PaperPdf.write(OrderPaper.of(issued.order(), issued.hazard().demonstration()));
    return Response.ok(pdf)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"order-%s.pdf\"".formatted(id))
        .build();
  }
}
