package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.history.ActFollower;
import io.guapai.hazard.lifecycle.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the acts on a hazard mean for the authority in charge: a report is to be verified (核实), what
 * is confirmed to be graded (分级), a major hazard reported to the next level (总局令57号 §30, 特种设备安全法
 * §63), a rectification rechecked (总局令57号 §29), and what is major and overdue proposed for listing
 * (提请挂牌). When the hazard ends, nothing of it is owed any more.
 */
@ApplicationScoped
public class DutiesOfActs implements ActFollower {

  private final Duties duties;
  private final DeadlineRules deadlines;

  public DutiesOfActs(Duties duties, DeadlineRules deadlines) {
    this.duties = duties;
    this.deadlines = deadlines;
  }

  @Override
  public void follow(List<Entry> acts) {
    if (!acts.isEmpty()) {
      Balance.of(acts).settle(duties, acts.get(0).by(), this::owe);
    }
  }

  private void owe(DutyKind kind, Collection<Entry> acts) {
    Set<UUID> proposed =
        kind == DutyKind.PROPOSE_LISTING
            ? duties.owedAbout(DutyKind.DECIDE_LISTING, acts.stream().map(Entry::hazardId).toList())
            : Set.of();
    DueDate due = due(kind, acts.iterator().next().by().at());
    duties.owe(
        acts.stream()
            .filter(act -> !proposed.contains(act.hazardId()))
            .map(act -> owed(kind, act, due))
            .toList());
  }

  /** A major hazard is to be told of within a day of the act; the others have whole days. */
  private DueDate due(DutyKind kind, Instant act) {
    RuleBook rules = deadlines.today();
    return kind == DutyKind.REPORT_UPWARD
        ? rules.termByTheHour(purpose(kind), act)
        : rules.term(purpose(kind), rules.today());
  }

  private static Owed owed(DutyKind kind, Entry act, DueDate due) {
    return new Owed(
        kind,
        act.hazardId(),
        act.hazardId(),
        null,
        act.enterpriseId(),
        act.regionCode(),
        Authorities.inCharge(act.regionCode()),
        act.correlationId(),
        due);
  }

  private static Purpose purpose(DutyKind kind) {
    return switch (kind) {
      case VERIFY -> Purpose.VERIFICATION;
      case GRADE -> Purpose.GRADING;
      case PROPOSE_LISTING -> Purpose.LISTING_PROPOSAL;
      case RECHECK -> Purpose.RECHECK;
      case REPORT_UPWARD -> Purpose.REPORT_UPWARD;
      default -> throw new IllegalArgumentException("no act alone leads to " + kind);
    };
  }
}
