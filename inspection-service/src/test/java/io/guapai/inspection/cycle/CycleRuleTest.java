package io.guapai.inspection.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Rules;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    return rule(code, prefix, UnitClock.INSPECTION, months, years, early, validity);
  }

  private static CycleRule rule(
      String code,
      String prefix,
      UnitClock clock,
      int months,
      List<Integer> years,
      int early,
      Validity validity) {
    return new CycleRule(
        code,
        "first",
        null,
        prefix,
        clock,
        Case.ANY,
        months,
        years,
        false,
        early,
        3 * months,
        false,
        validity,
        "source",
        Mark.ASSUMED,
        "note");
  }

  private static Cycles cycles(CycleRule... rules) {
    return new Cycles(
        new Rules<>(
            RuleKind.ending("CYCLE", CycleBody.class),
            Arrays.stream(rules).map(CycleRuleTest::onTheShelf).toList()),
        new Rules<>(RuleKind.ending("CYCLE_CASE", CaseBody.class), List.of()));
  }

  private static Particulars unit(String variety) {
    return new Particulars(variety, null, null, null, null, null);
  }

  private static LocalDate next(CycleRule rule, LocalDate on, @Nullable LocalDate firstUse) {
    return rule.reckon(on, firstUse, null).orElseThrow().due();
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
            InspectionClock.valueOf(rule.clock().name()),
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
    "2024-01-15, 24, 2026-01-15",
    // A leap day comes back with the next leap year only where it is counted from.
    "2024-02-29, 48, 2028-02-29",
    "2023-01-31, 1, 2023-02-28",
    "2023-12-31, 2, 2024-02-29"
  })
  void countsByMonthAndStopsAtTheEndOfAMonth(LocalDate on, int months, LocalDate next) {
    CycleRule plain = rule("plain", "1", months, List.of(), 0, new Validity(null, null));
    assertEquals(next, next(plain, on, LocalDate.parse("2010-01-01")));
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
    assertEquals(next, next(ELEVATOR, on, LocalDate.parse("2020-06-20")));
  }

  @Test
  void anElevatorWithoutADayOfFirstUseIsDueYearly() {
    assertEquals(
        LocalDate.parse("2025-06-10"), next(ELEVATOR, LocalDate.parse("2024-06-10"), null));
  }

  @Test
  void aReportMayStateADayOfTheLastMonthOfTheLongestTermAndNoneAfter() {
    assertEquals(LocalDate.parse("2027-02-28"), ELEVATOR.latest(LocalDate.parse("2024-02-29")));
    Cycles cycles = cycles(ELEVATOR, CRANE);
    assertEquals(
        Optional.of(LocalDate.parse("2030-06-30")),
        cycles.latest(UnitClock.INSPECTION, unit("2400"), LocalDate.parse("2024-06-10")),
        "a variety without a rule: the longest of all");
  }

  @Test
  void theRuleInForceOnTheDayOfTheInspectionApplies() {
    Cycles cycles = cycles(YEARLY, ELEVATOR);
    assertEquals(
        "yearly",
        cycles
            .inForce(UnitClock.INSPECTION, unit("3110"), CHANGE.minusDays(1))
            .orElseThrow()
            .code());
    assertEquals(
        "2023", cycles.inForce(UnitClock.INSPECTION, unit("3110"), CHANGE).orElseThrow().code());
  }

  @Test
  void theMostExactRuleApplies() {
    Cycles cycles = cycles(CRANE, TOWER);
    assertEquals(
        "tower", cycles.inForce(UnitClock.INSPECTION, unit("4310"), CHANGE).orElseThrow().code());
    assertEquals(
        "crane", cycles.inForce(UnitClock.INSPECTION, unit("4110"), CHANGE).orElseThrow().code());
    assertEquals(true, cycles.inForce(UnitClock.INSPECTION, unit("2410"), CHANGE).isEmpty());
  }

  @Test
  void eachClockOfABoilerHasItsOwnCycle() {
    Validity always = new Validity(null, null);
    Cycles cycles =
        cycles(
            rule("external", "1", UnitClock.EXTERNAL, 12, List.of(), 0, always),
            rule("internal", "1", UnitClock.INTERNAL, 24, List.of(), 0, always));
    assertEquals(
        "internal", cycles.inForce(UnitClock.INTERNAL, unit("1100"), CHANGE).orElseThrow().code());
    assertEquals(
        "external", cycles.inForce(UnitClock.EXTERNAL, unit("1100"), CHANGE).orElseThrow().code());
    assertEquals(true, cycles.inForce(UnitClock.FULL, unit("1100"), CHANGE).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    // A lift of May 2012: year 11 was 2023, then 13 and 15, and from then on every year.
    "2023-05-08, 2025-05-20",
    "2023-03-20, 2025-05-20",
    "2025-05-21, 2027-05-20",
    "2027-03-21, 2028-05-20",
    "2028-05-20, 2029-05-20",
    "2030-01-15, 2030-05-20"
  })
  void aLiftOfMay2012(LocalDate on, LocalDate next) {
    assertEquals(next, next(ELEVATOR, on, LocalDate.parse("2012-05-20")));
  }

  @ParameterizedTest
  @CsvSource({
    // A month early it is counted from the date that it was due, and the day of the year stays.
    "2024-05-20, 2024-06-20, 2025-06-20",
    "2024-06-19, 2024-06-20, 2025-06-20",
    // Earlier than that, on the day, and late it is counted from its own day.
    "2024-05-19, 2024-06-20, 2025-05-19",
    "2024-06-20, 2024-06-20, 2025-06-20",
    "2024-08-01, 2024-06-20, 2025-08-01",
    // At a month's end: of 31 March the month early is the end of February.
    "2024-02-29, 2024-03-29, 2025-03-29",
    "2023-02-28, 2023-03-28, 2024-03-28",
    "2023-02-28, 2023-03-31, 2024-02-28"
  })
  void anEarlyInspectionDoesNotShiftTheCycle(LocalDate on, LocalDate due, LocalDate next) {
    CycleRule yearly = rule("yearly", "4", 12, List.of(), 1, new Validity(null, null));
    assertEquals(next, yearly.reckon(on, null, due).orElseThrow().due());
  }

  @ParameterizedTest
  @CsvSource({"2024-01-15, 2026-01-31", "2022-02-28, 2024-02-29", "2024-02-29, 2026-02-28"})
  void aDateToldToTheMonthHoldsThroughItsEnd(LocalDate on, LocalDate next) {
    CycleRule forklift =
        CycleRule.ofCase(
            edition(
                "forklift",
                new CaseBody(
                    "51",
                    UnitClock.INSPECTION,
                    24,
                    List.of(),
                    null,
                    0,
                    24,
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "to the month")));
    Reckoned reckoned = forklift.reckon(on, null, null).orElseThrow();
    assertEquals(next, reckoned.due());
    assertEquals(true, reckoned.monthOnly());
    assertEquals(
        "%s + 24 M = %s".formatted(on, on.plusMonths(24)), reckoned.arithmetic().split(" →")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    // Tested in the years without an inspection, a month early at most; none after the 14th.
    "2024-05-20, 2026-05-20",
    "2026-05-20, 2027-05-20",
    "2027-04-19, 2027-05-20",
    "2027-04-20, 2029-05-20",
    "2036-05-20, 2038-05-20",
    "2038-05-20,"
  })
  void aLiftIsTestedInTheYearsWithoutAnInspection(LocalDate on, @Nullable LocalDate next) {
    CycleRule test =
        CycleRule.ofCase(
            edition(
                "test",
                new CaseBody(
                    "3",
                    UnitClock.SELF_TEST,
                    12,
                    List.of(2, 3, 5, 6, 8, 10, 12, 14),
                    true,
                    1,
                    25,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "test")));
    assertEquals(
        Optional.ofNullable(next),
        test.reckon(on, LocalDate.parse("2024-05-20"), null).map(Reckoned::due));
  }

  @ParameterizedTest
  @CsvSource({
    // Safety grade, class, medium; what is not known of a unit fits no rule that asks for it.
    "2150, 1, , , grade-1-2",
    "2150, 3, , , grade-3",
    "2150, , , , all",
    "2150, 1, SMALL, , small",
    "2150, , , CORROSIVE, corrosive",
    "2310, 1, , , cylinder"
  })
  void theRuleOfACaseGoesBeforeTheOneOfAll(
      String variety,
      @Nullable Integer grade,
      @Nullable String unitClass,
      @Nullable String medium,
      String code) {
    Cycles cycles =
        cases(
            edition("all", ofCase("21", null, null, null, null, null)),
            edition("grade-1-2", ofCase("21", List.of(1, 2), null, null, null, null)),
            edition("grade-3", ofCase("21", List.of(3), null, null, null, null)),
            edition("small", ofCase("21", List.of(1, 2), List.of("SMALL"), null, null, null)),
            edition("corrosive", ofCase("21", null, null, List.of("CORROSIVE"), null, null)),
            edition("cylinder", ofCase("23", null, null, null, null, null)));
    Particulars unit = new Particulars(variety, null, null, grade, unitClass, medium);
    assertEquals(code, cycles.inForce(UnitClock.INSPECTION, unit, CHANGE).orElseThrow().code());
  }

  @ParameterizedTest
  @CsvSource({"2020-06-20, young", "2023-06-20, young", "2023-06-21, old"})
  void aRuleMayDependOnTheYearsOfUse(LocalDate on, String code) {
    Cycles cycles =
        cases(
            edition("young", ofCase("3", null, null, null, null, 15)),
            edition("old", ofCase("3", null, null, null, 15, null)));
    Particulars unit =
        new Particulars("3110", null, LocalDate.parse("2008-06-20"), null, null, null);
    assertEquals(code, cycles.inForce(UnitClock.INSPECTION, unit, on).orElseThrow().code());
    assertEquals(
        Optional.empty(), cycles.inForce(UnitClock.INSPECTION, unit("3110"), on), "age unknown");
  }

  @Test
  void aTerritoryMayHaveACycleOfItsOwnWhereTheNationsIsNotTheLaws() {
    CaseBody body = ofCase("4", null, null, null, null, null);
    Edition<CaseBody> nation = edition("crane", body);
    Edition<CaseBody> province =
        new Edition<>(
            2,
            "crane",
            "own",
            RegionCode.parse("32"),
            CHANGE,
            null,
            Mark.PROPOSED,
            "source",
            body,
            nation.entry());
    Cycles cycles = cases(nation, province);
    for (var at : Map.of("320411", "own", "330100", "first").entrySet()) {
      Particulars unit =
          new Particulars("4110", RegionCode.parse(at.getKey()), null, null, null, null);
      assertEquals(
          at.getValue(),
          cycles.inForce(UnitClock.INSPECTION, unit, CHANGE).orElseThrow().edition());
    }
  }

  private static CaseBody ofCase(
      String prefix,
      @Nullable List<Integer> grades,
      @Nullable List<String> classes,
      @Nullable List<String> media,
      @Nullable Integer fromAge,
      @Nullable Integer throughAge) {
    return new CaseBody(
        prefix,
        UnitClock.INSPECTION,
        12,
        List.of(),
        null,
        0,
        12,
        null,
        grades,
        classes,
        media,
        fromAge,
        throughAge,
        "note");
  }

  private static Edition<CaseBody> edition(String id, CaseBody body) {
    return new Edition<>(
        1,
        id,
        "first",
        null,
        LocalDate.EPOCH,
        null,
        Mark.ASSUMED,
        "source",
        body,
        new Edition.Entry(Instant.EPOCH, "release", "test"));
  }

  @SafeVarargs
  private static Cycles cases(Edition<CaseBody>... editions) {
    return new Cycles(
        new Rules<>(RuleKind.ending("CYCLE", CycleBody.class), List.of()),
        new Rules<>(
            RuleKind.ending("CYCLE_CASE", CaseBody.class).inTerritories(),
            Arrays.asList(editions)));
  }
}
