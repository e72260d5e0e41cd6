package io.guapai.hazard.order;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers do with an order once it is issued. */
@Path("/hazard/v1/orders")
@Tag(name = "orders")
public class OrderActsResource extends ActsResource<IssuedOrder> {

  OrderActsResource(ActDesk desk) {
    super(desk, IssuedOrder.class);
  }
}
