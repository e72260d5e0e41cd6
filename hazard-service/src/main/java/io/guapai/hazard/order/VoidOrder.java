package io.guapai.hazard.order;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authority declares an order void. What rested on it is taken back: the deadline that it set,
 * the overdue that followed, the interview about a refusal to carry it out.
 */
@Singleton
@ActAt(
    path = "void",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Declare an order void; its number is kept",
    zh = "作废指令书")
record VoidOrder(
    OrderFile file, DeadlinesLeft deadlines, TimeUsed time, ProposingInterviews interviews)
    implements ActOn<IssuedOrder, Voiding> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.VOID_ORDER);
  }

  @Override
  public List<Guard<IssuedOrder>> competence() {
    return List.of(IssuedOrder::requireIssuer);
  }

  @Override
  public Outcome<IssuedOrder> carryOut(IssuedOrder order, Voiding voiding, Acting acting) {
    Hazard hazard = order.hazard();
    By by = acting.by();
    file.add(order, voiding, by);
    DueDate left = deadlines.of(hazard.id());
    String overdue = Candidate.overdue(hazard.id(), hazard.limit().overdueCycle());
    boolean takenBack =
        hazard
            .time()
            .voidOrder(
                order.order().orderNo(),
                left,
                file.anotherStands(order),
                time.of(hazard, by.at()),
                by,
                voiding.reason(),
                voided(order, left, voiding));
    interviews.takeBack(InterviewTrigger.REFUSAL, order.cause(), by, voiding.reason());
    if (takenBack) {
      interviews.takeBack(InterviewTrigger.OVERDUE, overdue, by, voiding.reason());
    }
    return Outcome.done();
  }

  private static OrderVoided voided(IssuedOrder order, @Nullable DueDate left, Voiding voiding) {
    Hazard hazard = order.hazard();
    return new OrderVoided(
        hazard.id().toString(),
        hazard.hazardNo(),
        order.id().toString(),
        order.order().orderNo(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        order.order().authorityRegion(),
        left == null ? null : left.date(),
        voiding.reason());
  }
}
