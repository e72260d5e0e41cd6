package io.guapai.hazard.order;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.file.DeadlineFile;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when an order may give time. It brings a deadline forward as it likes. Later than the one
 * in force it is for a reason, and only where no other decides: a proposed term is a default, and
 * an authority's own order or one of an authority below may be followed by a later one. What the
 * law fixes, what a listing or an extension gave and the plan for a major hazard stay a limit,
 * which only an extension moves.
 */
@ApplicationScoped
class OrderTerms {

  private final DeadlineRules deadlines;
  private final DeadlineFile file;
  private final OrderFile orders;

  OrderTerms(DeadlineRules deadlines, DeadlineFile file, OrderFile orders) {
    this.deadlines = deadlines;
    this.file = file;
    this.orders = orders;
  }

  /**
   * Refuses a date that the authority may not set.
   *
   * @throws ProblemException naming the days between which it must lie, or asking for the reason
   *     (422)
   */
  void require(Hazard hazard, NewOrder order, RegionCode authority) {
    RuleBook rules = deadlines.today();
    LocalDate date = order.deadline();
    LocalDate latest = latest(hazard, authority, rules);
    if (date.isBefore(rules.today()) || date.isAfter(latest)) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          "deadline",
          date.toString(),
          rules.today().toString(),
          latest.toString());
    }
    LocalDate inForce = hazard.overdue() ? null : hazard.dueDate();
    if (inForce != null && date.isAfter(inForce) && isBlank(order.deadlineReason())) {
      throw new ProblemException(
          HazardProblem.LATER_DEADLINE_UNREASONED,
          "deadlineReason",
          date.toString(),
          inForce.toString());
    }
  }

  private LocalDate latest(Hazard hazard, RegionCode authority, RuleBook rules) {
    LocalDate inForce = hazard.dueDate();
    if (inForce == null || hazard.overdue()) {
      return rules.latestOrder();
    }
    if (hazard.listed() || isOfAnother(hazard, authority)) {
      return inForce;
    }
    LocalDate limit = file.limit(hazard.id(), hazard.grade() == Grade.MAJOR).orElse(null);
    return limit == null || limit.isAfter(rules.latestOrder()) ? rules.latestOrder() : limit;
  }

  private boolean isOfAnother(Hazard hazard, RegionCode authority) {
    String explanation = hazard.limit().deadline();
    return explanation != null
        && orders
            .whoSet(hazard.id(), explanation)
            .map(issuer -> !authority.contains(issuer))
            .orElse(false);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
