package io.guapai.inspection.maintenance;

import static io.guapai.contracts.MaintenanceLevel.HALF_MONTH;
import static io.guapai.contracts.MaintenanceLevel.HALF_YEAR;
import static io.guapai.contracts.MaintenanceLevel.QUARTER;
import static io.guapai.contracts.MaintenanceLevel.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.inspection.maintenance.MaintenanceRules.Cycle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final LocalDate BEGIN = LocalDate.parse("2026-01-31");

  private static final Map<MaintenanceLevel, Cycle> CYCLES =
      Map.of(
          HALF_MONTH, new Cycle(15, null),
          QUARTER, new Cycle(null, 3),
          HALF_YEAR, new Cycle(null, 6),
          YEAR, new Cycle(null, 12));

  private static Plan plan(Map<MaintenanceLevel, LocalDate> last) {
    return Plan.of(BEGIN, last, CYCLES);
  }

  @Test
  void theFirstVisitIsFifteenDaysAfterTheBeginning() {
    assertEquals(new Plan(BEGIN.plusDays(15), HALF_MONTH), plan(Map.of()));
  }

  @Test
  void aLevelIsDoneAtTheLastVisitBeforeItWouldBeTooLate() {
    LocalDate april14 = LocalDate.parse("2026-04-14");
    // The quarter is over on 30 April, and so is the term of the visit after that of the 14th.
    assertEquals(HALF_MONTH, plan(Map.of(HALF_MONTH, april14.minusDays(15))).level());
    assertEquals(
        new Plan(LocalDate.parse("2026-04-16"), QUARTER),
        plan(Map.of(HALF_MONTH, LocalDate.parse("2026-04-01"))));
  }

  @Test
  void aYearlyVisitCountsAsOneOfEachLevelBelow() {
    LocalDate yearly = LocalDate.parse("2026-07-20");
    assertEquals(
        new Plan(yearly.plusDays(15), HALF_MONTH),
        plan(Map.of(YEAR, yearly, QUARTER, LocalDate.parse("2026-04-16"))));
  }

  @Test
  void whatWasMissedForLongIsDoneAtOnceAndTheHighestOfIt() {
    assertEquals(
        YEAR,
        plan(Map.of(HALF_MONTH, BEGIN.plusMonths(14), QUARTER, BEGIN.plusMonths(12))).level());
  }

  @Test
  void whatADayOfAYearDoesNotHaveIsTheLastOfItsMonth() {
    assertEquals(LocalDate.parse("2026-04-30"), new Cycle(null, 3).after(BEGIN));
  }

  /** One who comes every fortnight is never too late for any level. */
  @Test
  void fortnightlyVisitsOfWhatIsPlannedKeepEachLevelInTime() {
    Map<MaintenanceLevel, LocalDate> last = new EnumMap<>(MaintenanceLevel.class);
    Map<MaintenanceLevel, LocalDate> until = new EnumMap<>(MaintenanceLevel.class);
    CYCLES.forEach((level, cycle) -> until.put(level, cycle.after(BEGIN)));
    for (int visit = 1; visit <= 80; visit++) {
      LocalDate day = BEGIN.plusDays(14L * visit);
      Plan plan = plan(last);
      last.put(plan.level(), day);
      for (MaintenanceLevel level : MaintenanceLevel.values()) {
        if (level.compareTo(plan.level()) <= 0) {
          assertEquals(false, day.isAfter(until.get(level)), level + " on " + day);
          until.put(level, CYCLES.get(level).after(day));
        }
      }
    }
    until.forEach(
        (level, day) -> assertEquals(true, day.isAfter(BEGIN.plusDays(14L * 80)), level + ""));
  }
}
