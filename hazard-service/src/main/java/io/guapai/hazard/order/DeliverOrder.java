package io.guapai.hazard.order;

import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An order that nobody took as it was issued is served later, once (送达). */
@Singleton
@ActAt(
    path = "delivery",
    by = {Role.COUNTY, Role.CITY, Role.LEADER},
    en = "Record how an issued order was delivered",
    zh = "送达指令书")
record DeliverOrder(OrderFile file) implements ActOn<IssuedOrder, Delivery> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DELIVER_ORDER);
  }

  @Override
  public List<Guard<IssuedOrder>> competence() {
    return List.of(IssuedOrder::requireIssuer);
  }

  @Override
  public List<Guard<IssuedOrder>> guards() {
    return List.of(DeliverOrder::requireUndelivered);
  }

  private static void requireUndelivered(IssuedOrder issued, Acting acting) {
    OrderView order = issued.order();
    if (order.deliveredTo() != null || order.delivered() != null) {
      throw new ProblemException(HazardProblem.ORDER_DELIVERED, null, order.orderNo());
    }
  }

  @Override
  public Outcome<IssuedOrder> carryOut(IssuedOrder order, Delivery delivery, Acting acting) {
    Days.requireBetween(
        "deliveredOn", delivery.deliveredOn(), order.order().issuedOn(), acting.today());
    file.add(order, delivery, acting.by());
    order
        .hazard()
        .record(
            Act.DELIVER_ORDER, acting.by(), order.order().orderNo() + "：" + delivery.zh(), null);
    return Outcome.done();
  }
}
