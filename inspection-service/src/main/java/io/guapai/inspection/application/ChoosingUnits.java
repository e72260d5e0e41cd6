package io.guapai.inspection.application;

import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UseState;
import io.guapai.inspection.application.InspectionApplication.About;
import io.guapai.inspection.result.InspectionProblem;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitKeepers;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that are applied for: the caller's, of one kind and one county, each of them once. */
@ApplicationScoped
class ChoosingUnits {

  private static final int COUNTY_DIGITS = 6;

  private static final Set<UseState> GONE =
      Set.of(UseState.SCRAPPED, UseState.DISMANTLED, UseState.MOVED_OUT);

  private final Subjects subjects;
  private final UnitKeepers keepers;
  private final DueRulebook rulebook;
  private final Sql sql;

  ChoosingUnits(Subjects subjects, UnitKeepers keepers, DueRulebook rulebook, Sql sql) {
    this.subjects = subjects;
    this.keepers = keepers;
    this.rulebook = rulebook;
    this.sql = sql;
  }

  /** The units by their numbers, locked until the application is filed. */
  About of(NewInspectionApplication asked, Acting acting) {
    List<String> numbers = asked.units().stream().map(Typed::name).toList();
    Map<String, Subject> known = subjects.lockedByNumber(numbers);
    Set<String> named = new HashSet<>();
    for (String number : numbers) {
      Subject unit = known.get(number);
      if (unit == null || !keepers.keeps(acting.caller(), unit, acting.today())) {
        throw new ProblemException(PlatformProblem.NOT_FOUND, "equipmentNos", Subject.KIND, number);
      }
      if (!named.add(unit.equipmentId())) {
        throw new ProblemException(ApplicationProblem.UNIT_NAMED_TWICE, "equipmentNos", number);
      }
      requireFit(asked, unit, acting.today());
    }
    List<Subject> units =
        numbers.stream().map(number -> Objects.requireNonNull(known.get(number))).toList();
    Subject first = units.get(0);
    for (Subject unit : units) {
      if (!unit.enterpriseId().equals(first.enterpriseId())
          || unit.variety().charAt(0) != first.variety().charAt(0)
          || !county(unit).equals(county(first))) {
        throw new ProblemException(
            ApplicationProblem.UNITS_NOT_TOGETHER, "equipmentNos", unit.equipmentNo());
      }
      requireFree(asked.kind(), asked.clock(), unit);
    }
    List<AppliedUnit> applied =
        units.stream()
            .map(unit -> new AppliedUnit(unit.equipmentId(), unit.equipmentNo(), due(asked, unit)))
            .toList();
    LocalDate due =
        units.stream()
            .map(unit -> due(asked, unit))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    boolean samePlace =
        units.stream().allMatch(unit -> unit.regionCode().equals(first.regionCode()));
    return new About(
        samePlace ? first.regionCode() : county(first),
        first.enterpriseId(),
        null,
        first.variety(),
        units.size(),
        applied,
        due,
        due != null && due.isBefore(rulebook.now().horizon()));
  }

  private static String county(Subject unit) {
    String region = unit.regionCode();
    return region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
  }

  private static void requireFit(NewInspectionApplication asked, Subject unit, LocalDate today) {
    if (GONE.contains(unit.useState())) {
      throw new ProblemException(
          ApplicationProblem.UNIT_GONE, "equipmentNos", unit.equipmentNo(), unit.useState());
    }
    if (Examinations.named(asked.kind(), asked.clock(), unit.variety(), today).isEmpty()) {
      throw new ProblemException(
          InspectionProblem.NO_SUCH_CLOCK,
          "clock",
          asked.clock() == null ? "" : asked.clock(),
          asked.kind(),
          unit.variety());
    }
  }

  /** The unit is locked, so two do not overlook each other. */
  private void requireFree(InspectionKind kind, @Nullable InspectionClock clock, Subject unit) {
    String asked = clock == null ? "" : clock.name();
    sql.first(
            "select a.application_no from inspection_application_unit u"
                + " join inspection_application a on a.id = u.application_id"
                + " where u.equipment_id = ? and a.kind = ? and a.state in "
                + ApplicationState.AWAITING_SQL
                + " and (? = '' or a.clock is null or a.clock = ?) limit 1",
            row -> row.getString(1),
            unit.equipmentId(),
            kind,
            asked,
            asked)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  ApplicationProblem.APPLIED_ALREADY, "equipmentNos", unit.equipmentNo(), known);
            });
  }

  /** What a periodic inspection is due by; null where that is no matter or not known. */
  private @Nullable LocalDate due(NewInspectionApplication asked, Subject unit) {
    if (asked.kind() != InspectionKind.PERIODIC) {
      return null;
    }
    return asked.clock() == null
        ? unit.nextInspectionDate()
        : sql.first(
                "select due_date from subject_clock where equipment_id = ? and clock = ?",
                row -> row.getObject(1, LocalDate.class),
                unit.equipmentId(),
                asked.clock())
            .orElse(null);
  }
}
