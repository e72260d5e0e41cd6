package io.guapai.inspection.result;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitClocks;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records the reports of institutes, whichever way they come, and gives the units the dates that
 * follow from them. Runs in the caller's transaction, in system scope: an institute has no
 * territory, and may report on any unit.
 */
@ApplicationScoped
public class RecordingInspections {

  static final String JOB = "recording-inspections";

  private final Inspections inspections;
  private final Subjects subjects;
  private final ReportRules reportRules;
  private final UnitClocks unitClocks;
  private final Recounting recounting;
  private final TakingBack takingBack;
  private final History history;
  private final Clock clock;
  private final List<ReportListener> listeners;

  public RecordingInspections(
      Inspections inspections,
      Subjects subjects,
      ReportRules reportRules,
      UnitClocks unitClocks,
      Recounting recounting,
      TakingBack takingBack,
      History history,
      Clock clock,
      @All List<ReportListener> listeners) {
    this.inspections = inspections;
    this.subjects = subjects;
    this.reportRules = reportRules;
    this.unitClocks = unitClocks;
    this.recounting = recounting;
    this.takingBack = takingBack;
    this.history = history;
    this.clock = clock;
    this.listeners = listeners;
  }

  /**
   * A report accepted within the running call, whose events are still to be told.
   *
   * @param by who reported
   * @param replaced the inspection whose report it takes the place of; null for none
   * @param altered the unit, if the report gives one of its clocks a date or tells more of it
   */
  private record Accepted(
      Inspection inspection,
      By by,
      Draft completed,
      @Nullable Inspection replaced,
      @Nullable Subject altered,
      @Nullable InspectionOverdueCleared cleared,
      long clearedSequence) {}

  /** Records reports in their order; answers one verdict each, in the same order. */
  public List<Verdict> record(List<Submission> submissions) {
    List<Verdict> verdicts = new ArrayList<>(submissions.size());
    for (List<Submission> some : apart(submissions)) {
      verdicts.addAll(recordTogether(some));
    }
    return verdicts;
  }

  /** A revised report comes by itself: it counts anew what was recorded before it. */
  private static List<List<Submission>> apart(List<Submission> submissions) {
    List<List<Submission>> parts = new ArrayList<>();
    List<Submission> together = new ArrayList<>();
    for (Submission each : submissions) {
      if (each.report().revision() != null) {
        parts.add(together);
        parts.add(List.of(each));
        together = new ArrayList<>();
      } else {
        together.add(each);
      }
    }
    parts.add(together);
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private List<Verdict> recordTogether(List<Submission> submissions) {
    List<Submission> readable =
        submissions.stream().filter(each -> unusable(each).isEmpty()).toList();
    Map<Report.Key, Inspection> known =
        inspections.claim(
            readable.stream().flatMap(each -> each.report().keys()).distinct().toList());
    Map<String, Subject> units = units(readable);
    Assessment.Rules rules = reportRules.now();
    Clocks clocks = inspections.clocks(units.values(), rules.decisions());
    List<Accepted> accepted = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      verdicts.add(judge(submission, known, units, clocks, rules, accepted));
    }
    tell(accepted);
    return verdicts;
  }

  private Verdict judge(
      Submission submission,
      Map<Report.Key, Inspection> known,
      Map<String, Subject> units,
      Clocks clocks,
      Assessment.Rules rules,
      List<Accepted> accepted) {
    Report report = submission.report();
    Optional<ProblemException> unusable = unusable(submission);
    if (unusable.isPresent()) {
      return new Verdict.Refused(unusable.get());
    }
    Inspection before = known.get(report.key());
    if (before != null) {
      return repeated(before, report, units.get(report.equipmentNo()));
    }
    Subject unit = units.get(report.equipmentNo());
    if (unit == null) {
      return new Verdict.UnknownUnit(report.equipmentNo());
    }
    Optional<ProblemException> unfounded = submission.unfounded(unit.regionCode());
    if (unfounded.isPresent()) {
      return new Verdict.Refused(unfounded.get());
    }
    try {
      Inspection replaced = replaced(report, unit, known);
      DatedFindings.check(report, unit.equipmentId(), known);
      requireNotEnded(report, unit);
      Accepted now =
          replaced == null
              ? accept(submission, unit, clocks, rules, null)
              : replace(submission, unit, replaced, rules);
      known.put(report.key(), now.inspection());
      accepted.add(now);
      return new Verdict.Recorded(now.inspection());
    } catch (ProblemException brokenRule) {
      return new Verdict.Refused(brokenRule);
    }
  }

  private static Optional<ProblemException> unusable(Submission submission) {
    return submission.report().malformed().or(() -> submission.unfounded(null));
  }

  private static Verdict repeated(Inspection before, Report report, @Nullable Subject unit) {
    return before.says(report, unit == null ? report.equipmentNo() : unit.equipmentNo())
        ? new Verdict.Repeated(before)
        : new Verdict.Refused(
            new ProblemException(
                InspectionProblem.REPORT_NUMBER_USED,
                "reportNo",
                report.reportNo(),
                report.institute()));
  }

  /**
   * The report that a revised one takes the place of.
   *
   * @throws ProblemException when there is none, it is about another unit, or stands no more
   */
  private static @Nullable Inspection replaced(
      Report report, Subject unit, Map<Report.Key, Inspection> known) {
    Report.Revision revision = report.revision();
    if (revision == null) {
      return null;
    }
    Inspection replaced = known.get(new Report.Key(report.institute(), revision.reportNo()));
    if (replaced == null) {
      throw new ProblemException(
          InspectionProblem.NO_SUCH_REPORT, "revises", revision.reportNo(), report.institute());
    }
    TakingBack.requireStanding(replaced, "revises");
    if (!replaced.equipmentId().equals(unit.equipmentId())) {
      throw new ProblemException(
          InspectionProblem.REVISES_ANOTHER_UNIT,
          "equipmentNo",
          revision.reportNo(),
          replaced.equipmentNo());
    }
    return replaced;
  }

  /** Nobody examines what is no more; that it was found so may be told. */
  private static void requireNotEnded(Report report, Subject unit) {
    if (unit.ended() && report.conclusion() != null) {
      throw new ProblemException(InspectionProblem.UNIT_ENDED, "equipmentNo", report.equipmentNo());
    }
  }

  private static @Nullable LocalDate dueBefore(Report report, Subject unit, Clocks clocks) {
    InspectionClock moved = report.examination(unit.variety()).clock();
    return moved == null ? null : clocks.dueBefore(moved, unit);
  }

  /** Takes the wrong report back, then counts the right one as if the other had never come. */
  private Accepted replace(
      Submission submission, Subject unit, Inspection replaced, Assessment.Rules rules) {
    Recounting.Recount left = recounting.without(replaced.id(), unit, rules);
    Accepted accepted = accept(submission, unit, left.clocks(), rules, replaced);
    recounting.keep(left);
    InspectionOverdueCleared cleared =
        unit.recounted(
                Objects.requireNonNull(accepted.completed().cause().correlationId()), rules.due())
            .orElse(accepted.cleared());
    return new Accepted(
        accepted.inspection(),
        accepted.by(),
        accepted.completed(),
        replaced,
        unit,
        cleared,
        unit.factSequence());
  }

  private Accepted accept(
      Submission submission,
      Subject unit,
      Clocks clocks,
      Assessment.Rules rules,
      @Nullable Inspection replaced) {
    Report report = submission.report();
    Assessment assessment = Assessment.of(report, unit, rules, dueBefore(report, unit, clocks));
    boolean described = assessment.describe(unit, report);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Inspection inspection =
        Inspection.record(id, report, unit, assessment, clock.instant(), submission.by().actor());
    if (replaced != null) {
      inspection.replaces(replaced);
    }
    // A report that no event carried begins a story of its own, known by the inspection's id.
    String story = Objects.requireNonNullElse(submission.cause().correlationId(), id.toString());
    LocalDate next = next(unit, assessment, report, clocks, rules);
    InspectionOverdueCleared cleared = null;
    if (next != null) {
      inspection.count(unit.countedOn() == null, unit.statedDate());
      cleared =
          unit.foundFit(id.toString(), report.inspectedOn(), next, story, rules.due()).orElse(null);
    }
    Cause cause = new Cause(submission.cause().causationId(), story);
    return new Accepted(
        inspection,
        submission.by(),
        new Draft(inspection.told(next, replaced), 1, cause),
        null,
        next != null || assessment.holdsThrough() != null || described ? unit : null,
        cleared,
        unit.factSequence());
  }

  /**
   * The unit's date by a report, the earliest of its clocks; null when the report does not move it.
   */
  private static @Nullable LocalDate next(
      Subject unit, Assessment assessment, Report report, Clocks clocks, Assessment.Rules rules) {
    Clocks.Run run =
        assessment
            .run(unit.equipmentId(), report.inspectedOn())
            .map(each -> each.moved(rules.decisions(), unit))
            .orElse(null);
    if (run == null) {
      return null;
    }
    LocalDate newest = clocks.newest(run, unit.countedOn());
    LocalDate next = clocks.earliest(run, unit.countedOn());
    if (!unit.counts(run.inspectedOn(), newest, next, rules.due())) {
      return null;
    }
    clocks.add(run);
    return next;
  }

  private void tell(List<Accepted> accepted) {
    for (Accepted each : accepted) {
      if (each.replaced() != null) {
        takingBack.revised(
            each.replaced(),
            each.inspection(),
            Objects.requireNonNull(each.altered()),
            each.by(),
            each.completed().cause());
      }
    }
    List<String> events =
        history.tell(
            Inspection.KIND,
            accepted.stream().map(Accepted::by).toList(),
            accepted.stream().map(Accepted::completed).toList());
    List<Draft> ends = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Accepted each = accepted.get(i);
      each.inspection().toldAs(events.get(i));
      if (each.cleared() != null) {
        String story = each.completed().cause().correlationId();
        ends.add(
            new Draft(each.cleared(), each.clearedSequence(), new Cause(events.get(i), story)));
      }
    }
    history.tell(Subject.KIND, By.job(JOB, clock.instant()), ends);
    inspections.add(accepted.stream().map(Accepted::inspection).toList());
    inspections.dispute(accepted.stream().map(Accepted::inspection).toList());
    List<Subject> altered =
        accepted.stream().map(Accepted::altered).filter(Objects::nonNull).distinct().toList();
    subjects.store(altered);
    unitClocks.keep(altered);
    List<RecordedReport> recorded =
        accepted.stream()
            .map(Accepted::inspection)
            .filter(inspection -> inspection.conclusion() != null)
            .map(Inspection::recorded)
            .toList();
    if (!recorded.isEmpty()) {
      listeners.forEach(each -> each.recorded(recorded));
    }
  }

  private Map<String, Subject> units(List<Submission> submissions) {
    List<String> typed =
        submissions.stream().map(each -> each.report().equipmentNo()).distinct().toList();
    Map<String, Subject> known =
        subjects.lockedByNumber(
            typed.stream().flatMap(no -> Typed.spellings(no).stream()).toList());
    Map<String, Subject> units = new HashMap<>();
    for (String number : typed) {
      Typed.spellings(number).stream()
          .filter(known::containsKey)
          .findFirst()
          .ifPresent(spelling -> units.put(number, Objects.requireNonNull(known.get(spelling))));
    }
    return units;
  }
}
