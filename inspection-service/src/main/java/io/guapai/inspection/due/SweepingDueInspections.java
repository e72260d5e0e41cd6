package io.guapai.inspection.due;

import io.guapai.contracts.Fact;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Announces inspections that fall due and those that are overdue. Any number of replicas may sweep
 * at once: a unit belongs to the one that holds its row, and its next step is set in the same
 * transaction as the announcement.
 */
@ApplicationScoped
public class SweepingDueInspections {

  private static final int BATCH = 500;

  private final Subjects subjects;
  private final DueRulebook rulebook;
  private final Outbox outbox;
  private final Transactions transactions;

  public SweepingDueInspections(
      Subjects subjects, DueRulebook rulebook, Outbox outbox, Transactions transactions) {
    this.subjects = subjects;
    this.rulebook = rulebook;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** Takes every step that is due now. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    int taken;
    do {
      taken = transactions.asSystem(this::sweepBatch);
    } while (taken == BATCH);
  }

  private int sweepBatch() {
    DueRules rules = rulebook.now();
    List<Subject> due = subjects.lockedDue(rules.instant(), BATCH);
    List<Draft> announcements = new ArrayList<>(due.size());
    for (Subject subject : due) {
      Fact fact = subject.step(rules);
      announcements.add(
          new Draft(fact, subject.factSequence(), Cause.correlated(subject.correlationId())));
    }
    subjects.store(due);
    outbox.publish(announcements);
    return due.size();
  }
}
