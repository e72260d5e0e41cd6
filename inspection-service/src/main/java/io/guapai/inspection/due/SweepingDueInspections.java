package io.guapai.inspection.due;

import io.guapai.contracts.Fact;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Announces inspections that fall due and those that are overdue. */
@ApplicationScoped
public class SweepingDueInspections implements DueWork<String> {

  private static final DueRows<String> ROWS =
      new DueRows<>(
          String.class, "subject", "equipment_id", "next_step_at is not null", "next_step_at");

  private final Subjects subjects;
  private final DueRulebook rulebook;
  private final History history;

  public SweepingDueInspections(Subjects subjects, DueRulebook rulebook, History history) {
    this.subjects = subjects;
    this.rulebook = rulebook;
    this.history = history;
  }

  @Override
  public String name() {
    return "due-inspections";
  }

  @Override
  public DueRows<String> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<String> units, Instant now) {
    DueRules rules = rulebook.now();
    List<Subject> due = subjects.lockedById(units);
    List<Draft> announcements = new ArrayList<>(due.size());
    for (Subject subject : due) {
      Fact fact = subject.step(rules);
      announcements.add(
          new Draft(fact, subject.factSequence(), Cause.correlated(subject.correlationId())));
    }
    subjects.store(due);
    history.tell(Subject.KIND, By.job(name(), now), announcements);
  }
}
