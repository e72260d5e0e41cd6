package io.guapai.inspection.result;

import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitClocks;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Withdraws reports, whichever way that is told, in the caller's transaction and system scope. */
@ApplicationScoped
public class WithdrawingReports {

  private final Inspections inspections;
  private final Subjects subjects;
  private final ReportRules rules;
  private final UnitClocks unitClocks;
  private final Recounting recounting;
  private final TakingBack takingBack;
  private final History history;
  private final Clock clock;

  WithdrawingReports(
      Inspections inspections,
      Subjects subjects,
      ReportRules rules,
      UnitClocks unitClocks,
      Recounting recounting,
      TakingBack takingBack,
      History history,
      Clock clock) {
    this.inspections = inspections;
    this.subjects = subjects;
    this.rules = rules;
    this.unitClocks = unitClocks;
    this.recounting = recounting;
    this.takingBack = takingBack;
    this.history = history;
    this.clock = clock;
  }

  /**
   * An institute withdraws a report of its own, and none takes its place.
   *
   * @return the inspection, which counts no more
   * @throws ProblemException when there is no such report, or it stands no more
   */
  public Inspection withdraw(Report.Key key, String reason, By by, Cause cause) {
    Inspection gone = inspections.claim(List.of(key)).get(key);
    if (gone == null) {
      throw new ProblemException(
          InspectionProblem.NO_SUCH_REPORT, "reportNo", key.reportNo(), key.institute());
    }
    TakingBack.requireStanding(gone, "reportNo");
    Subject unit = subjects.lockedById(List.of(gone.equipmentId())).get(0);
    Assessment.Rules now = rules.now();
    recounting.keep(recounting.without(gone.id(), unit, now));
    String story = Objects.requireNonNullElse(cause.correlationId(), gone.id().toString());
    Optional<InspectionOverdueCleared> cleared = unit.recounted(story, now.due());
    Cause told = new Cause(cause.causationId(), story);
    takingBack.withdrawn(gone, unit, reason, by, told);
    cleared.ifPresent(
        end ->
            history.tell(
                Subject.KIND,
                By.job(RecordingInspections.JOB, clock.instant()),
                List.of(new Draft(end, unit.factSequence(), told))));
    subjects.store(List.of(unit));
    unitClocks.keep(List.of(unit));
    return gone;
  }
}
