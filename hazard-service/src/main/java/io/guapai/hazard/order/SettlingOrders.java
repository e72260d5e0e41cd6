package io.guapai.hazard.order;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.duty.Authorities;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an order: it is delivered, it turns out void, or the enterprise refuses to carry
 * it out.
 */
@ApplicationScoped
class SettlingOrders {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final OrderFile file;
  private final DeadlinesLeft deadlines;
  private final TimeUsed time;
  private final ProposingInterviews interviews;
  private final Journal journal;

  SettlingOrders(
      PlatformClock clock,
      Hazards hazards,
      OrderFile file,
      DeadlinesLeft deadlines,
      TimeUsed time,
      ProposingInterviews interviews,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.file = file;
    this.deadlines = deadlines;
    this.time = time;
    this.interviews = interviews;
    this.journal = journal;
  }

  /**
   * Declares an order void. What rested on it is taken back: the deadline that it set, the overdue
   * that followed, the interview about a refusal to carry it out.
   */
  void annul(UUID id, @Nullable String ifMatch, Voiding voiding, Caller officer) {
    Order order = file.require(id);
    Hazard hazard = locked(order, ifMatch, officer);
    hazard.require(Act.VOID_ORDER);
    By by = By.person(officer, clock.instant());
    boolean another = file.anotherStands(order);
    file.add(order, voiding, by);
    DueDate left = deadlines.of(hazard.id());
    String overdue = Candidate.overdue(hazard.id(), hazard.limit().overdueCycle());
    boolean takenBack =
        hazard
            .time()
            .voidOrder(
                order.orderNo(),
                left,
                another,
                time.of(hazard, by.at()),
                by,
                voiding.reason(),
                voided(hazard, order, left, voiding));
    journal.write(hazard.news());
    interviews.takeBack(InterviewTrigger.REFUSAL, cause(order), by, voiding.reason());
    if (takenBack) {
      interviews.takeBack(InterviewTrigger.OVERDUE, overdue, by, voiding.reason());
    }
  }

  /**
   * Puts on record how an order was served that nobody took when it was issued.
   *
   * @throws ProblemException when somebody took it, or its delivery is on record already (409)
   */
  void deliver(UUID id, @Nullable String ifMatch, Delivery delivery, Caller officer) {
    Order order = file.require(id);
    Hazard hazard = locked(order, ifMatch, officer);
    if (order.content().deliveredTo() != null || file.isDelivered(id)) {
      throw new ProblemException(HazardProblem.ORDER_DELIVERED, null, order.orderNo());
    }
    requirePlausible(order, "deliveredOn", delivery.deliveredOn());
    By by = By.person(officer, clock.instant());
    file.add(order, delivery, by);
    hazard.record(
        Act.DELIVER_ORDER,
        by,
        "%s：%s %s，%s（%s）"
            .formatted(
                order.orderNo(),
                delivery.deliveredOn(),
                delivery.manner().zh(),
                delivery.recipient().name(),
                delivery.recipient().post()),
        null);
    journal.write(hazard.news());
  }

  /** Puts on record that the enterprise refused; the responsible person is to be interviewed. */
  void refuse(UUID id, @Nullable String ifMatch, Refusal refusal, Caller officer) {
    Order order = file.require(id);
    Hazard hazard = locked(order, ifMatch, officer);
    hazard.require(Act.REFUSE_ORDER);
    if (file.isRefused(id)) {
      throw new ProblemException(HazardProblem.ORDER_REFUSED, null, order.orderNo());
    }
    requirePlausible(order, "refusedOn", refusal.refusedOn());
    By by = By.person(officer, clock.instant());
    file.add(order, refusal, by);
    hazard.record(
        Act.REFUSE_ORDER,
        by,
        refusal.reason(),
        new OrderRefused(
            id.toString(),
            order.orderNo(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            refusal.refusedOn(),
            refusal.reason()));
    journal.write(hazard.news());
    interviews.propose(
        List.of(Candidate.about(hazard, InterviewTrigger.REFUSAL, cause(order), by)));
  }

  private static OrderVoided voided(
      Hazard hazard, Order order, @Nullable DueDate left, Voiding voiding) {
    return new OrderVoided(
        hazard.id().toString(),
        hazard.hazardNo(),
        order.id().toString(),
        order.orderNo(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        order.authority().value(),
        left == null ? null : left.date(),
        voiding.reason());
  }

  private static String cause(Order order) {
    return "order:" + order.id();
  }

  private Hazard locked(Order order, @Nullable String ifMatch, Caller officer) {
    if (!Authorities.answersFor(officer, order.authority())) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, order.authority().level(), order.authority().value());
    }
    Hazard hazard = hazards.forUpdate(order.hazardId(), ifMatch);
    if (file.isVoid(order.id())) {
      throw new ProblemException(HazardProblem.ORDER_VOID, null, order.orderNo());
    }
    return hazard;
  }

  private void requirePlausible(Order order, String field, LocalDate day) {
    if (day.isBefore(order.issuedOn()) || day.isAfter(clock.today())) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          field,
          day.toString(),
          order.issuedOn().toString(),
          clock.today().toString());
    }
  }
}
