package io.guapai.hazard.order;

import io.guapai.hazard.Printable;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The orders as acts need them: with their hazards, which are locked. */
@Singleton
@DocketAt(
    path = "/hazard/v1/orders",
    tag = "orders",
    view = OrderView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record OrderDocket(OrderBook book, Hazards hazards, Journal journal)
    implements Docket<IssuedOrder> {

  @Override
  public IssuedOrder require(UUID id) {
    OrderView order = book.require(id);
    return new IssuedOrder(order, hazards.require(UUID.fromString(order.hazardId())));
  }

  @Override
  public IssuedOrder lock(UUID id, Collection<UUID> others) {
    Hazard hazard = hazards.lock(UUID.fromString(book.require(id).hazardId()));
    return new IssuedOrder(book.require(id), hazard);
  }

  @Override
  public void keep(List<IssuedOrder> moved, byte[] paper) {
    for (IssuedOrder order : moved) {
      journal.write(order.hazard().news(), paper);
      Printable.require(OrderPaper.of(view(order), false));
    }
  }

  @Override
  public OrderView view(IssuedOrder order) {
    return book.require(order.id());
  }
}
