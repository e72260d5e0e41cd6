package io.guapai.runtime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which edition of a rule holds: by day, by territory, by the order of entering. */
class RulesTest {

  private static final RuleKind<Integer> LASTING =
      RuleKind.lasting("DAYS", Integer.class).inTerritories();
  private static final RuleKind<Integer> ENDING =
      RuleKind.ending("DAYS", Integer.class).inTerritories();
  private static final RegionCode COUNTY = RegionCode.parse("320312");

  private static Edition<Integer> edition(
      long sequence, String territory, String from, @Nullable String to, @Nullable Integer days) {
    return edition(sequence, territory, from, to, days, Mark.PROPOSED);
  }

  private static Edition<Integer> edition(
      long sequence,
      String territory,
      String from,
      @Nullable String to,
      @Nullable Integer days,
      Mark mark) {
    return new Edition<>(
        sequence,
        "TERM",
        "E-" + sequence,
        territory.isEmpty() ? null : RegionCode.parse(territory),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        mark,
        "test",
        days,
        new Edition.Entry(Instant.EPOCH, "release", "test"));
  }

  @SafeVarargs
  private static Integer days(
      RuleKind<Integer> kind,
      String day,
      @Nullable RegionCode place,
      Edition<Integer>... editions) {
    return new Rules<>(kind, List.of(editions))
        .on("TERM", LocalDate.parse(day), place)
        .map(Edition::says)
        .orElse(null);
  }

  @Test
  void anEditionIsInForceFromItsFirstDayToTheDayBeforeItsEnd() {
    Edition<Integer> one = edition(1, "", "2026-03-01", "2026-06-01", 30);
    assertEquals(null, days(ENDING, "2026-02-28", null, one));
    assertEquals(30, days(ENDING, "2026-03-01", null, one));
    assertEquals(30, days(ENDING, "2026-05-31", null, one));
    assertEquals(null, days(ENDING, "2026-06-01", null, one));
  }

  @Test
  void theEditionThatBeginsLaterGoesBeforeAndOfTwoThatBeginTogetherTheOneEnteredLater() {
    Edition<Integer> first = edition(1, "", "2026-01-01", null, 30);
    Edition<Integer> later = edition(2, "", "2026-07-01", null, 20);
    Edition<Integer> corrected = edition(3, "", "2026-07-01", null, 25);
    assertEquals(30, days(ENDING, "2026-06-30", null, first, later, corrected));
    assertEquals(25, days(ENDING, "2026-07-01", null, first, later, corrected));
  }

  @Test
  void afterACampaignTheRuleBeforeItHoldsAgain() {
    Edition<Integer> rule = edition(1, "", "2026-01-01", null, 30);
    Edition<Integer> campaign = edition(2, "", "2026-03-01", "2026-06-01", 10);
    assertEquals(10, days(ENDING, "2026-04-01", null, rule, campaign));
    assertEquals(30, days(ENDING, "2026-06-01", null, rule, campaign));
  }

  @Test
  void theNearestTerritoryAboveAPlaceGoesBefore() {
    Edition<Integer> nation = edition(1, "", "2026-01-01", null, 30);
    Edition<Integer> province = edition(2, "32", "2026-01-01", null, 20);
    Edition<Integer> city = edition(3, "3203", "2025-01-01", null, 10);
    Edition<Integer> elsewhere = edition(4, "3204", "2026-01-01", null, 5);
    assertEquals(10, days(ENDING, "2026-04-01", COUNTY, nation, province, city, elsewhere));
    assertEquals(
        20,
        days(ENDING, "2026-04-01", RegionCode.parse("320111"), nation, province, city, elsewhere));
    assertEquals(30, days(ENDING, "2026-04-01", null, nation, province, city, elsewhere));
  }

  @Test
  void aTerritoryThatEndsItsOwnRuleFollowsTheNextAbove() {
    Edition<Integer> nation = edition(1, "", "2026-01-01", null, 30);
    Edition<Integer> city = edition(2, "3203", "2026-01-01", null, 10);
    Edition<Integer> ended = edition(3, "3203", "2026-05-01", null, null);
    assertEquals(10, days(ENDING, "2026-04-30", COUNTY, nation, city, ended));
    assertEquals(30, days(ENDING, "2026-05-01", COUNTY, nation, city, ended));
  }

  @Test
  void aLawOfTheNationEndsWhatTerritoriesHadOfTheirOwn() {
    Edition<Integer> nation = edition(1, "", "2026-01-01", null, 30);
    Edition<Integer> city = edition(2, "3203", "2026-01-01", null, 10);
    Edition<Integer> law = edition(3, "", "2026-05-01", null, 15, Mark.VERIFIED);
    assertEquals(10, days(ENDING, "2026-04-30", COUNTY, nation, city, law));
    assertEquals(15, days(ENDING, "2026-05-01", COUNTY, nation, city, law));
  }

  @Test
  void whatSomebodyWaitsForIsAnsweredByTheNearestEdition() {
    Edition<Integer> first = edition(1, "", "2026-01-01", "2026-02-01", 30);
    Edition<Integer> last = edition(2, "", "2026-03-01", "2026-04-01", 20);
    assertEquals(30, days(LASTING, "2020-01-01", null, first, last));
    assertEquals(30, days(LASTING, "2026-02-15", null, first, last));
    assertEquals(20, days(LASTING, "2030-01-01", COUNTY, first, last));
  }

  @Test
  void aRuleThatTheShelfLacksIsAFaultOfTheInstallation() {
    Rules<Integer> none = new Rules<>(LASTING, List.of());
    assertThrows(IllegalStateException.class, () -> none.require("TERM", LocalDate.EPOCH, COUNTY));
  }

  @Test
  void whatWillBeIsToldInTheOrderOfItsDays() {
    Rules<Integer> rules =
        new Rules<>(
            ENDING,
            Stream.of(
                    edition(1, "", "2026-09-01", null, 1),
                    edition(2, "3203", "2026-07-01", null, 2),
                    edition(3, "3204", "2026-07-01", null, 3),
                    edition(4, "", "2026-01-01", null, 4))
                .toList());
    assertEquals(
        List.of("E-2", "E-1"),
        rules.after("TERM", LocalDate.parse("2026-05-01"), COUNTY).stream()
            .map(Edition::edition)
            .toList());
  }

  @Test
  void whatMustHaveAnAnswerTakesTheNearestEditionThoughItsKindMayEnd() {
    Rules<Integer> rules =
        new Rules<>(
            ENDING,
            List.of(
                edition(1, "", "2026-01-01", "2026-02-01", 10),
                edition(2, "", "2026-03-01", "2026-04-01", 20),
                edition(3, "", "2026-09-01", null, 99),
                edition(4, "3203", "2026-05-01", null, 30)));
    LocalDate may = LocalDate.parse("2026-05-10");
    assertEquals(Optional.empty(), rules.on("TERM", may, null));
    assertEquals(20, rules.nearest(may, any -> true).orElseThrow().says());
    assertEquals(10, rules.nearest(may, one -> one.says() < 20).orElseThrow().says());
    assertEquals(99, rules.nearest(may, one -> one.says() > 50).orElseThrow().says());
    assertEquals(Optional.empty(), rules.nearest(may, one -> one.says() == 30));
  }
}
