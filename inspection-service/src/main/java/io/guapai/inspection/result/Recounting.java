package io.guapai.inspection.result;

import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes anew what a unit's reports say of it when one of them counts no more: as if that one had
 * never come, what came since is counted in its order.
 */
@ApplicationScoped
class Recounting {

  private final Sql sql;

  Recounting(Sql sql) {
    this.sql = sql;
  }

  /**
   * What the unit's date rests on now.
   *
   * @param counted those of the reports that had not counted before
   */
  record Recount(Clocks clocks, List<UUID> counted) {}

  /**
   * Counts the reports on a unit that are left. The caller plans its steps and stores it, and keeps
   * what was counted.
   *
   * @param gone the one that counts no more
   */
  Recount without(UUID gone, Subject unit, Assessment.Rules rules) {
    List<Past> reports =
        sql.query(
            "select " + Past.COLUMNS + " from inspection where equipment_id = ? order by id",
            Past::of,
            unit.equipmentId());
    List<Past> left =
        reports.stream().filter(each -> each.stands() && !each.id().equals(gone)).toList();
    describe(unit, reports, left, gone);
    return count(unit, reports, left, rules);
  }

  /**
   * The last examination that decides on the use of a unit, of the reports on file that stand.
   *
   * @param gone one that counts no more
   */
  Optional<Past> last(String equipmentId, UUID gone) {
    return sql
        .query(
            "select "
                + Past.COLUMNS
                + " from inspection where equipment_id = ? and standing = 'STANDS'",
            Past::of,
            equipmentId)
        .stream()
        .filter(each -> each.decidesUse() && !each.id().equals(gone))
        .max(Comparator.comparing(Past::inspectedOn).thenComparing(Past::id));
  }

  /** Keeps which reports count now. */
  void keep(Recount recount) {
    sql.update("update inspection set counted = true where id = any(?::uuid[])", recount.counted());
  }

  private static Recount count(
      Subject unit, List<Past> reports, List<Past> left, Assessment.Rules rules) {
    int first = first(reports);
    List<Past> before = reports.subList(0, first);
    Clocks clocks =
        new Clocks(
            left.stream()
                .filter(each -> before.contains(each) && each.counted())
                .flatMap(each -> each.run().stream())
                .map(run -> run.moved(rules.decisions(), unit))
                .toList());
    if (unit.countedOn() == null) {
      return new Recount(clocks, List.of()); // the register stated the date since
    }
    LocalDate stated = reports.isEmpty() ? null : reports.get(first).dateBefore();
    unit.restOnRegister(stated);
    List<UUID> now = new ArrayList<>();
    for (Past each : left) {
      Clocks.Run run =
          before.contains(each)
              ? null
              : each.run().map(one -> one.moved(rules.decisions(), unit)).orElse(null);
      if (run != null && counts(each, run, unit, clocks, rules.due())) {
        LocalDate next = clocks.earliest(run, unit.countedOn());
        clocks.add(run);
        unit.restOn(run.inspectedOn(), next);
        if (!each.counted()) {
          now.add(each.id());
        }
      }
    }
    return new Recount(clocks, now);
  }

  /** Where the reports begin that the date rests on since the register stated it last. */
  private static int first(List<Past> reports) {
    for (int i = reports.size() - 1; i > 0; i--) {
      if (reports.get(i).firstCounted()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean counts(
      Past report, Clocks.Run run, Subject unit, Clocks clocks, DueRules rules) {
    LocalDate countedOn = unit.countedOn();
    return report.counted()
        || unit.counts(
            run.inspectedOn(),
            clocks.newest(run, countedOn),
            clocks.earliest(run, countedOn),
            rules);
  }

  /** What the one that is gone had told of the unit is what the newest of the others tell of it. */
  private static void describe(Subject unit, List<Past> reports, List<Past> left, UUID gone) {
    Past wrong = reports.stream().filter(each -> each.id().equals(gone)).findFirst().orElse(null);
    if (wrong == null) {
      return;
    }
    Report.Described told = wrong.unit();
    unit.describeAnew(
        told.safetyGrade() == null
            ? unit.particulars().safetyGrade()
            : newest(left, each -> each.unit().safetyGrade()),
        told.unitClass() == null
            ? unit.particulars().unitClass()
            : newest(left, each -> each.unit().unitClass()),
        told.medium() == null
            ? unit.particulars().medium()
            : newest(left, each -> each.unit().medium()));
    LocalDate firstUse = unit.firstUseDate();
    if (wrong.beginsUse(firstUse)) {
      unit.countYearsFrom(
          newest(left, each -> each.beginsUse(firstUse) ? each.inspectedOn() : null));
    }
  }

  private static <T> @Nullable T newest(List<Past> reports, Function<Past, @Nullable T> said) {
    return reports.stream()
        .sorted(Comparator.comparing(Past::inspectedOn).thenComparing(Past::id).reversed())
        .map(said)
        .filter(each -> each != null)
        .findFirst()
        .orElse(null);
  }
}
