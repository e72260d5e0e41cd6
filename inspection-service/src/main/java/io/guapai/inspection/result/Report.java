package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An institute's report, as it came in.
 *
 * @param nextInspectionDate next date as the report states it; null when it states none
 * @param findings hazard codes or sentences, which may have several lines
 */
public record Report(
    String institute,
    String reportNo,
    String equipmentNo,
    InspectionKind kind,
    Conclusion conclusion,
    LocalDate inspectedOn,
    @Nullable LocalDate nextInspectionDate,
    List<String> findings) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** What a finding of several lines is written with. */
  private static final Pattern LINES = Pattern.compile("[\\t\\n\\r]");

  public Report {
    reportNo = Typed.name(reportNo);
    equipmentNo = Typed.name(equipmentNo);
    findings = List.copyOf(findings);
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
        findings == null ? List.of() : findings);
  }

  public Key key() {
    return new Key(institute, reportNo);
  }

  /** Whether it gives the unit its next date: a fit conclusion of a statutory inspection. */
  public boolean setsDate() {
    return conclusion.fit() && kind.statutory();
  }

  /** Whether an inspection of this kind takes place before the unit is used. */
  boolean mayPrecedeUse() {
    return switch (kind) {
      case FIRST, SUPERVISION, TYPE_TEST -> true;
      case PERIODIC, SELF_TEST, COMMISSIONED -> false;
    };
  }

  /** What keeps the report from being read at all, whatever unit it is about. */
  Optional<ProblemException> malformed() {
    return unreadable("institute", institute)
        .or(() -> unreadable("reportNo", reportNo))
        .or(() -> unreadable("equipmentNo", equipmentNo))
        .or(() -> unreadable("findings", LINES.matcher(String.join("", findings)).replaceAll("")))
        .or(() -> implausible("inspectedOn", inspectedOn))
        .or(() -> implausible("nextInspectionDate", nextInspectionDate));
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
