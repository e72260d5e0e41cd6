package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
 * @param unit what it says of the unit
 */
public record Report(
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
        new Described(fact.safetyGrade(), fact.unitClass(), fact.medium()));
  }

  public Key key() {
    return new Key(institute, reportNo);
  }

  /** The reports that it depends on: itself, and those whose findings it speaks of. */
  Stream<Key> keys() {
    return Stream.concat(
        Stream.of(key()),
        earlierFindings.stream().map(earlier -> new Key(institute, earlier.reportNo())));
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
        .or(() -> unreadable("datedFindings", ofLines(dated())))
        .or(() -> unreadable("earlierFindings", ofLines(earlier())))
        .or(() -> implausible("inspectedOn", inspectedOn))
        .or(() -> implausible("nextInspectionDate", nextInspectionDate));
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
