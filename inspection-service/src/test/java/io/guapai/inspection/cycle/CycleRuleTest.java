package io.guapai.inspection.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRuleTest {

  private static final LocalDate CHANGE = LocalDate.parse("2023-04-02");
  private static final CycleRule YEARLY =
      rule("yearly", "3", 12, List.of(), 0, new Validity(null, CHANGE));
  private static final CycleRule ELEVATOR =
      rule("2023", "3", 12, List.of(1, 4, 7, 9, 11, 13, 15), 2, new Validity(CHANGE, null));
  private static final CycleRule CRANE =
      rule("crane", "4", 24, List.of(), 0, new Validity(null, null));
  private static final CycleRule TOWER =
      rule("tower", "43", 12, List.of(), 0, new Validity(null, null));

  private static CycleRule rule(
      String code, String prefix, int months, List<Integer> years, int early, Validity validity) {
    return rule(code, prefix, InspectionClock.INSPECTION, months, years, early, validity);
  }

  private static CycleRule rule(
      String code,
      String prefix,
      InspectionClock clock,
      int months,
      List<Integer> years,
      int early,
      Validity validity) {
    return new CycleRule(
        code,
        "first",
        prefix,
        clock,
        months,
        years,
        early,
        3 * months,
        validity,
        "source",
        Mark.ASSUMED,
        "note");
  }

  private static Cycles cycles(CycleRule... rules) {
    return new Cycles(
        new Rules<>(
            RuleKind.ending("CYCLE", CycleBody.class),
            Arrays.stream(rules).map(CycleRuleTest::onTheShelf).toList()));
  }

  private static Edition<CycleBody> onTheShelf(CycleRule rule) {
    LocalDate from = rule.validity().from();
    return new Edition<>(
        1,
        rule.code(),
        rule.edition(),
        null,
        from == null ? LocalDate.EPOCH : from,
        rule.validity().to(),
        rule.standing(),
        rule.source(),
        new CycleBody(
            rule.varietyPrefix(),
            rule.clock(),
            rule.months(),
            rule.years(),
            rule.earlyMonths(),
            rule.longestMonths(),
            rule.note()),
        new Edition.Entry(Instant.EPOCH, "release", "test"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-31, 6, 2025-02-28",
    "2023-08-31, 6, 2024-02-29",
    "2024-02-29, 12, 2025-02-28",
    "2024-01-15, 24, 2026-01-15"
  })
  void countsByMonthAndStopsAtTheEndOfAMonth(LocalDate on, int months, LocalDate next) {
    CycleRule plain = rule("plain", "1", months, List.of(), 0, new Validity(null, null));
    assertEquals(next, plain.next(on, LocalDate.parse("2010-01-01")));
  }

  @ParameterizedTest
  @CsvSource({
    // In time, and up to two months early: the inspection of the year of use that is meant.
    "2024-06-10, 2027-06-20",
    "2024-04-20, 2027-06-20",
    // Three months early it is still one of the years before.
    "2024-03-19, 2024-06-20",
    // Late: the anniversary does not move.
    "2025-01-30, 2027-06-20",
    // Every second year after the seventh, every year after the fifteenth.
    "2027-06-20, 2029-06-20",
    "2035-06-01, 2036-06-20",
    "2041-09-01, 2042-06-20"
  })
  void elevatorsAreDueInTheYearsOfUseThatTheRuleNames(LocalDate on, LocalDate next) {
    assertEquals(next, ELEVATOR.next(on, LocalDate.parse("2020-06-20")));
  }

  @Test
  void anElevatorWithoutADayOfFirstUseIsDueYearly() {
    assertEquals(LocalDate.parse("2025-06-10"), ELEVATOR.next(LocalDate.parse("2024-06-10"), null));
  }

  @Test
  void aReportMayStateADayOfTheLastMonthOfTheLongestTermAndNoneAfter() {
    assertEquals(LocalDate.parse("2027-02-28"), ELEVATOR.latest(LocalDate.parse("2024-02-29")));
    Cycles cycles = cycles(ELEVATOR, CRANE);
    assertEquals(
        Optional.of(LocalDate.parse("2030-06-30")),
        cycles.latest(InspectionClock.INSPECTION, "2400", LocalDate.parse("2024-06-10")),
        "a variety without a rule: the longest of all");
  }

  @Test
  void theRuleInForceOnTheDayOfTheInspectionApplies() {
    Cycles cycles = cycles(YEARLY, ELEVATOR);
    assertEquals(
        "yearly",
        cycles
            .inForce(InspectionClock.INSPECTION, "3110", CHANGE.minusDays(1))
            .orElseThrow()
            .code());
    assertEquals(
        "2023", cycles.inForce(InspectionClock.INSPECTION, "3110", CHANGE).orElseThrow().code());
  }

  @Test
  void theMostExactRuleApplies() {
    Cycles cycles = cycles(CRANE, TOWER);
    assertEquals(
        "tower", cycles.inForce(InspectionClock.INSPECTION, "4310", CHANGE).orElseThrow().code());
    assertEquals(
        "crane", cycles.inForce(InspectionClock.INSPECTION, "4110", CHANGE).orElseThrow().code());
    assertEquals(true, cycles.inForce(InspectionClock.INSPECTION, "2410", CHANGE).isEmpty());
  }

  @Test
  void eachClockOfABoilerHasItsOwnCycle() {
    Validity always = new Validity(null, null);
    Cycles cycles =
        cycles(
            rule("external", "1", InspectionClock.EXTERNAL, 12, List.of(), 0, always),
            rule("internal", "1", InspectionClock.INTERNAL, 24, List.of(), 0, always));
    assertEquals(
        "internal", cycles.inForce(InspectionClock.INTERNAL, "1100", CHANGE).orElseThrow().code());
    assertEquals(
        "external", cycles.inForce(InspectionClock.EXTERNAL, "1100", CHANGE).orElseThrow().code());
    assertEquals(true, cycles.inForce(InspectionClock.FULL, "1100", CHANGE).isEmpty());
  }
}
