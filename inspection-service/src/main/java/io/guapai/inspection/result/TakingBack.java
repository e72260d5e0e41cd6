package io.guapai.inspection.result;

import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.contracts.inspection.ReportTakenBack;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Keeps that a report counts no more, and tells what its unit, counted anew, comes to. */
@ApplicationScoped
class TakingBack {

  /** Number of the fact in the story of an inspection, after that of its recording. */
  private static final long SECOND = 2;

  private final Inspections inspections;
  private final Recounting recounting;
  private final DueRulebook rulebook;
  private final History history;

  TakingBack(
      Inspections inspections, Recounting recounting, DueRulebook rulebook, History history) {
    this.inspections = inspections;
    this.recounting = recounting;
    this.rulebook = rulebook;
    this.history = history;
  }

  /**
   * Refuses what is only for a report that counts.
   *
   * @param field of the request that names it
   * @throws ProblemException saying what took it back (409)
   */
  static void requireStanding(Inspection inspection, String field) {
    if (!inspection.stands()) {
      throw new ProblemException(
          InspectionProblem.REPORT_TAKEN_BACK, field, inspection.reportNo(), inspection.standing());
    }
  }

  /**
   * Another report took its place. That is not on file yet, so it is held against the last of those
   * that are.
   */
  void revised(Inspection gone, Inspection right, Subject unit, By by, Cause cause) {
    Past now = Past.of(right);
    Past last =
        recounting
            .last(unit.equipmentId(), gone.id())
            .filter(other -> !now.decidesUse() || other.inspectedOn().isAfter(now.inspectedOn()))
            .orElse(now.decidesUse() ? now : null);
    InspectionRevised fact =
        new InspectionRevised(
            gone.id().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            unit.regionCode(),
            unit.variety(),
            gone.reportNo(),
            gone.institute(),
            Objects.requireNonNull(right.revisionReason()),
            right.id().toString(),
            right.reportNo(),
            unit.toldDate(),
            last == null ? null : last.inspectedOn(),
            last == null ? null : last.conclusion(),
            last == null ? null : last.institute(),
            last == null ? null : last.reportNo(),
            gone.demonstration());
    gone.takeBack(Standing.REVISED, right.id(), fact.reason(), rulebook.now().today());
    tell(gone, fact, by, cause);
  }

  /** Its institute withdrew it, and none takes its place. */
  void withdrawn(Inspection gone, Subject unit, String reason, By by, Cause cause) {
    Past last = recounting.last(unit.equipmentId(), gone.id()).orElse(null);
    InspectionWithdrawn fact =
        new InspectionWithdrawn(
            gone.id().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            unit.regionCode(),
            unit.variety(),
            gone.reportNo(),
            gone.institute(),
            reason,
            unit.toldDate(),
            last == null ? null : last.inspectedOn(),
            last == null ? null : last.conclusion(),
            last == null ? null : last.institute(),
            last == null ? null : last.reportNo(),
            gone.demonstration());
    gone.takeBack(Standing.WITHDRAWN, null, reason, rulebook.now().today());
    tell(gone, fact, by, cause);
  }

  private void tell(Inspection gone, ReportTakenBack fact, By by, Cause cause) {
    Draft draft = new Draft(fact, SECOND, cause);
    inspections.takeBack(gone, history.tell(Inspection.KIND, List.of(by), List.of(draft)).get(0));
  }
}
