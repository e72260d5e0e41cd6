package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.agency.VisitReported;
import io.guapai.inspection.mapping.ResultWords;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An institute's report, as it came in.
 *
 * @param nextInspectionDate next date as the report states it; null when it states none
 * @param findings hazard codes or sentences, which may have several lines
 * @param datedFindings what has to be rectified by a date of its own
 * @param earlierFindings what became of the dated findings of earlier reports
 * @param clock clock of the unit that it names; null when it names none
 * @param monthOnly whether the next date is known by its month only: it is the last of the month
 * @param conclusion null when the visit had no result
 * @param unit what it says of the unit
 * @param visit why the institute came, and what the conclusion does not say
 * @param revision the report that it takes the place of; null for none
 */
public record Report(
    String institute,
    String reportNo,
    String equipmentNo,
    InspectionKind kind,
    @Nullable Conclusion conclusion,
    LocalDate inspectedOn,
    @Nullable LocalDate nextInspectionDate,
    List<String> findings,
    List<DatedFinding> datedFindings,
    List<EarlierFinding> earlierFindings,
    @Nullable InspectionClock clock,
    boolean monthOnly,
    Described unit,
    Visit visit,
    @Nullable Revision revision) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int LOWEST_GRADE = 5;

  /** What a finding of several lines is written with. */
  private static final Pattern LINES = Pattern.compile("[\\t\\n\\r]");

  public Report {
    reportNo = Typed.name(reportNo);
    equipmentNo = Typed.name(equipmentNo);
    findings = List.copyOf(findings);
    monthOnly = monthOnly && nextInspectionDate != null;
    if (monthOnly && nextInspectionDate != null) {
      nextInspectionDate = YearMonth.from(nextInspectionDate).atEndOfMonth();
    }
    datedFindings =
        datedFindings.stream()
            .map(
                each -> new DatedFinding(Typed.number(each.item()), each.finding(), each.dueDate()))
            .toList();
    earlierFindings =
        earlierFindings.stream()
            .map(
                each ->
                    new EarlierFinding(
                        Typed.name(each.reportNo()),
                        Typed.number(each.item()),
                        each.outcome(),
                        each.dueDate(),
                        each.reason()))
            .toList();
  }

  /**
   * What a report says of the unit, as far as its cycle depends on it.
   *
   * @param safetyGrade safety grade (安全状况等级), 1 to 5
   */
  public record Described(
      @Nullable Integer safetyGrade, @Nullable String unitClass, @Nullable String medium) {

    static final Described NOTHING = new Described(null, null, null);

    public Described {
      unitClass = unitClass == null ? null : unitClass.toUpperCase(Locale.ROOT);
      medium = medium == null ? null : medium.toUpperCase(Locale.ROOT);
    }
  }

  /**
   * Why an institute came, and what it ended with.
   *
   * @param outcome null when the conclusion says it all
   * @param kindWord kind of the visit in the institute's own word; null when it used none
   * @param outcomeWord what it ended with, likewise
   */
  public record Visit(
      VisitKind kind,
      @Nullable VisitOutcome outcome,
      @Nullable String kindWord,
      @Nullable String outcomeWord) {

    static final Visit PLAIN = new Visit(VisitKind.ROUTINE, null, null, null);

    static Visit of(@Nullable VisitKind kind, @Nullable VisitOutcome outcome) {
      return new Visit(Objects.requireNonNullElse(kind, VisitKind.ROUTINE), outcome, null, null);
    }
  }

  /**
   * The earlier report that it takes the place of.
   *
   * @param reason why that was wrong; null when it was not said
   */
  public record Revision(String reportNo, @Nullable String reason) {

    public Revision {
      reportNo = Typed.name(reportNo);
    }

    static boolean same(
        @Nullable Revision revision, @Nullable String reportNo, @Nullable String reason) {
      return Objects.equals(revision, of(reportNo, reason));
    }

    static @Nullable Revision of(@Nullable String reportNo, @Nullable String reason) {
      return reportNo == null ? null : new Revision(reportNo, reason);
    }
  }

  /** A report that replaces none, of which its conclusion says all. */
  Report(
      String institute,
      String reportNo,
      String equipmentNo,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      List<String> findings,
      List<DatedFinding> datedFindings,
      List<EarlierFinding> earlierFindings,
      @Nullable InspectionClock clock,
      boolean monthOnly,
      Described unit) {
    this(
        institute,
        reportNo,
        equipmentNo,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        findings,
        datedFindings,
        earlierFindings,
        clock,
        monthOnly,
        unit,
        Visit.PLAIN,
        null);
  }

  /** What makes an institute's report unique. */
  public record Key(String institute, String reportNo) {}

  public static Report of(InspectionReported fact) {
    List<String> findings = fact.findings();
    return new Report(
        fact.institute(),
        fact.reportNo(),
        fact.equipmentNo(),
        fact.kind(),
        fact.conclusion(),
        fact.inspectedOn(),
        fact.nextInspectionDate(),
        findings == null ? List.of() : findings,
        Objects.requireNonNullElse(fact.datedFindings(), List.of()),
        Objects.requireNonNullElse(fact.earlierFindings(), List.of()),
        fact.clock(),
        Boolean.TRUE.equals(fact.nextDateMonthOnly()),
        new Described(fact.safetyGrade(), fact.unitClass(), fact.medium()),
        Visit.of(fact.visit(), fact.outcome()),
        Revision.of(fact.revises(), fact.revisionReason()));
  }

  /**
   * A visit as an institute tells it.
   *
   * @throws ProblemException naming a word that the mapping of the institute does not know, or what
   *     is missing
   */
  public static Report of(VisitReported fact, ResultWords words) {
    Told told =
        Told.of(
            words,
            fact.institute(),
            fact.visitedOn(),
            new Told.Visit(fact.kind(), fact.visit(), fact.visitWord()),
            new Told.Ending(fact.conclusion(), fact.outcome(), fact.outcomeWord()));
    return new Report(
        fact.institute(),
        fact.reportNo(),
        fact.equipmentNo(),
        told.kind(),
        told.conclusion(),
        fact.visitedOn(),
        fact.nextInspectionDate(),
        Objects.requireNonNullElse(fact.findings(), List.of()),
        Objects.requireNonNullElse(fact.datedFindings(), List.of()),
        Objects.requireNonNullElse(fact.earlierFindings(), List.of()),
        null,
        false,
        Described.NOTHING,
        told.visit(),
        Revision.of(fact.revises(), fact.revisionReason()));
  }

  public Key key() {
    return new Key(institute, reportNo);
  }

  /** The reports that it depends on: itself, what it replaces, and whose findings it speaks of. */
  Stream<Key> keys() {
    return Stream.of(
            Stream.of(key()),
            Stream.ofNullable(revision).map(earlier -> new Key(institute, earlier.reportNo())),
            earlierFindings.stream().map(earlier -> new Key(institute, earlier.reportNo())))
        .flatMap(Function.identity());
  }

  /** Whether it found the unit fit. */
  boolean fit() {
    return conclusion != null && conclusion.fit();
  }

  /**
   * Whether it is a look at earlier findings alone, which moves no clock: it is no recheck of what
   * had failed, and gives no date.
   */
  boolean looksBack() {
    return visit.kind() == VisitKind.FOLLOW_UP
        && nextInspectionDate == null
        && conclusion != Conclusion.RECHECK_PASS;
  }

  /**
   * What it means for a unit of a variety.
   *
   * @throws ProblemException when it names a clock that does not run on such equipment
   */
  Examination examination(String variety) {
    return Examinations.named(kind, clock, variety, inspectedOn)
        .orElseThrow(
            () ->
                new ProblemException(
                    InspectionProblem.NO_SUCH_CLOCK,
                    "clock",
                    clock == null ? "" : clock,
                    kind,
                    variety));
  }

  /** What keeps the report from being read at all, whatever unit it is about. */
  Optional<ProblemException> malformed() {
    return unreadable("institute", institute)
        .or(() -> unreadable("reportNo", reportNo))
        .or(() -> unreadable("equipmentNo", equipmentNo))
        .or(() -> unreadable("unitClass", Objects.requireNonNullElse(unit.unitClass(), "")))
        .or(() -> unreadable("medium", Objects.requireNonNullElse(unit.medium(), "")))
        .or(this::gradeUnknown)
        .or(() -> unreadable("findings", ofLines(findings.stream())))
        .or(() -> unreadable("revisionReason", ofLines(Stream.of(reasonOfRevision()))))
        .or(() -> unreadable("datedFindings", ofLines(dated())))
        .or(() -> unreadable("earlierFindings", ofLines(earlier())))
        .or(() -> implausible("inspectedOn", inspectedOn))
        .or(() -> implausible("nextInspectionDate", nextInspectionDate))
        .or(this::contradictsItself)
        .or(this::revisesBadly);
  }

  /** Who examined the unit concludes on it, and who did not cannot. */
  private Optional<ProblemException> contradictsItself() {
    VisitOutcome outcome = visit.outcome();
    boolean examined = outcome == null || outcome.examined();
    if (examined && conclusion == null) {
      return Optional.of(new ProblemException(InspectionProblem.CONCLUSION_MISSING, "conclusion"));
    }
    boolean saysTooMuch =
        !examined && (conclusion != null || nextInspectionDate != null || !datedFindings.isEmpty());
    boolean unfitWithOrders = outcome == VisitOutcome.RUNS_WITH_ORDERS && !fit();
    return saysTooMuch || unfitWithOrders
        ? Optional.of(
            new ProblemException(
                InspectionProblem.OUTCOME_CONTRADICTS, "outcome", String.valueOf(outcome)))
        : Optional.empty();
  }

  private String reasonOfRevision() {
    return revision == null ? "" : Objects.requireNonNullElse(revision.reason(), "");
  }

  private Optional<ProblemException> revisesBadly() {
    if (revision == null) {
      return Optional.empty();
    }
    if (revision.reportNo().equals(reportNo)) {
      return Optional.of(
          new ProblemException(InspectionProblem.REVISES_ITSELF, "revises", reportNo));
    }
    return reasonOfRevision().isBlank()
        ? Optional.of(
            new ProblemException(InspectionProblem.REVISION_REASON_MISSING, "revisionReason"))
        : Optional.empty();
  }

  private Optional<ProblemException> gradeUnknown() {
    Integer grade = unit.safetyGrade();
    return grade == null || grade >= 1 && grade <= LOWEST_GRADE
        ? Optional.empty()
        : Optional.of(
            new ProblemException(
                InspectionProblem.SAFETY_GRADE_UNKNOWN, "safetyGrade", grade.toString()));
  }

  private Stream<String> dated() {
    return datedFindings.stream().flatMap(each -> Stream.of(each.item(), each.finding()));
  }

  private Stream<String> earlier() {
    return earlierFindings.stream()
        .flatMap(each -> Stream.of(each.item(), Objects.requireNonNullElse(each.reason(), "")));
  }

  private static String ofLines(Stream<String> texts) {
    return LINES.matcher(texts.collect(Collectors.joining())).replaceAll("");
  }

  private static Optional<ProblemException> unreadable(String field, String text) {
    return text.chars().anyMatch(Character::isISOControl)
        ? Optional.of(new ProblemException(InspectionProblem.TEXT_UNREADABLE, field, field))
        : Optional.empty();
  }

  private static Optional<ProblemException> implausible(String field, @Nullable LocalDate date) {
    return date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
        ? Optional.empty()
        : Optional.of(
            new ProblemException(
                InspectionProblem.DATE_IMPLAUSIBLE, field, field, date.toString()));
  }
}
