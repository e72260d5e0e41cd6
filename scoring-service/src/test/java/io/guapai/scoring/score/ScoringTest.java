package io.guapai.scoring.score;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.Grade;
import io.guapai.contracts.RegState;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.UseState;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScoringTest {

  private static final String CODE = "GB45067-5.6.4";
  private static final Instant AFTERNOON = Instant.parse("2026-05-10T08:00:00Z");
  private static final Instant AFTER_TWO_AT_NIGHT = Instant.parse("2026-05-10T18:00:01Z");

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @BeforeEach
  void afternoon() {
    clock.moveTo(AFTERNOON);
  }

  private Answer scored() {
    await().untilAsserted(() -> assertNotNull(Desk.enterprise(firm).get("score")));
    return Desk.enterprise(firm);
  }

  private static BigDecimal score(Answer enterprise) {
    return new BigDecimal(enterprise.getString("score"));
  }

  @Test
  void aVetoScoresAtOnceWithTheWorstGradeAndTheScoreStruck() {
    teller.together(
        firm.registered(),
        firm.validUnit("a"),
        firm.validUnit("b"),
        firm.unit("c", UseState.IN_USE, RegState.REGISTERED, null),
        firm.overdue("b"));
    Answer enterprise = Desk.enterprise(firm);
    // A1 3/3 of 8, B1 1/2 of 12 (one unknown), E3 6: 20 of 26
    assertEquals(0, new BigDecimal("76.92").compareTo(score(enterprise)));
    assertEquals("D", enterprise.getString("grade"));
    assertEquals(true, enterprise.getBoolean("struck"));
    assertEquals("P-1", enterprise.getString("edition.code"));
    assertEquals("proposed 拟议", enterprise.getString("edition.label"));
    assertEquals(List.of("A1", "B1", "E3"), enterprise.getList("explanation.criteria.code"));
    Answer inspection = enterprise;
    String b1 = "explanation.criteria[code=B1].";
    assertEquals(1, inspection.getInt(b1 + "numerator"));
    assertEquals(2, inspection.getInt(b1 + "denominator"));
    assertEquals(1, inspection.getInt(b1 + "unknown"));
    assertEquals(
        List.of("C1", "C2", "D1", "E1", "F1", "X2", "X3"),
        enterprise.getList("explanation.withoutCases.code"));
    assertEquals(11, enterprise.getList("explanation.notProvided").size());

    EnterpriseScored told =
        Streams.await(EnterpriseScored.class, fact -> fact.enterpriseId().equals(firm.id()))
            .as(EnterpriseScored.class);
    assertEquals(
        new EnterpriseScored(
            firm.id(), firm.region(), "P-1", new BigDecimal("76.92"), ScoreGrade.D, true),
        told);

    teller.oneByOne(firm.cleared("b"));
    Answer lifted = Desk.enterprise(firm);
    assertEquals("A", lifted.getString("grade"));
    assertEquals(false, lifted.getBoolean("struck"));
    assertEquals(0, BigDecimal.valueOf(100).compareTo(score(lifted)));
  }

  @Test
  void withoutAVetoTheScoreWaitsForTheNight() {
    teller.together(firm.registered(), firm.validUnit("a"));
    Answer before = Desk.enterprise(firm);
    assertNull(before.get("score"));
    assertNull(before.get("grade"));
    assertEquals("2026-05-10T18:00:00Z", before.getString("nextAssessment"));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    // Rules that another test put on the shelf have every enterprise assessed anew.
    await()
        .untilAsserted(
            () -> {
              Answer after = Desk.enterprise(firm);
              assertEquals("A", after.getString("grade"));
              assertNull(after.get("nextAssessment"), "nothing of it changes with time");
            });
  }

  @Test
  void twoFaultsUnderACatchAllCodeAreNoRepetitionAndTheSameFaultTwiceIsOne() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    teller.together(
        firm.validUnit("a"),
        firm.reported("h1", "GENERAL", day, "lamp"),
        firm.graded("h1", "GENERAL", Grade.GENERAL, day.plusDays(30)),
        firm.reported("h2", "GENERAL", day, "pit"),
        firm.graded("h2", "GENERAL", Grade.GENERAL, day.plusDays(30)),
        firm.reported("h3", "GENERAL", day, "pit"),
        firm.graded("h3", "GENERAL", Grade.GENERAL, day.plusDays(30)));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    assertEquals(1, scored().getInt("explanation.criteria[code=E3].numerator"));
  }

  @Test
  void whatAFirstCheckSparedCountsForNothingUntilItIsOverdue() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    LocalDate due = LocalDate.of(2026, 4, 30);
    teller.together(
        firm.validUnit("a"),
        firm.reported("h1", "GENERAL", day, "lamp"),
        firm.graded("h1", "GENERAL", Grade.GENERAL, due),
        firm.waived("h1", "GENERAL", due),
        firm.rectified("h1", due),
        firm.closed("h1", "GENERAL", Grade.GENERAL, due, due),
        firm.reported("h2", "GENERAL", day, "lamp"),
        firm.graded("h2", "GENERAL", Grade.GENERAL, due),
        firm.waived("h2", "GENERAL", due));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    Answer spared = scored();
    assertEquals(
        List.of("C1", "C2", "D1", "E1", "F1", "X2", "X3"),
        spared.getList("explanation.withoutCases.code"));
    assertEquals(0, spared.getInt("explanation.criteria[code=E3].numerator"));

    teller.together(firm.hazardOverdue("h2", Grade.GENERAL, due, 1));
    clock.moveTo(AFTER_TWO_AT_NIGHT.plusSeconds(86_400));
    await()
        .untilAsserted(
            () ->
                assertEquals(
                    1,
                    Desk.enterprise(firm)
                        .<Integer>get("explanation.criteria[code=E1].denominator")));
    Answer overdue = Desk.enterprise(firm);
    assertEquals(0, overdue.getInt("explanation.criteria[code=E1].numerator"));
    assertEquals(1, overdue.getInt("explanation.criteria[code=E3].numerator"));
  }

  @Test
  void aSanctionIsShownBesideTheScoreFromItsProposalToItsEndAndCostsNoPoints() {
    teller.together(firm.registered(), firm.validUnit("a"));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    BigDecimal before = score(scored());
    teller.oneByOne(firm.sanctionProposed("s1", Sanction.BLACKLIST));
    Answer candidate = Desk.enterprise(firm);
    assertEquals("BLACKLIST", candidate.getString("sanctions[0].sanction"));
    assertEquals(false, candidate.getBoolean("sanctions[0].inForce"));
    LocalDate ends = LocalDate.of(2029, 5, 10);
    teller.oneByOne(firm.sanctionDecided("s1", Sanction.BLACKLIST, true, ends));
    teller.oneByOne(firm.sanctionProposed("s2", Sanction.CLOSURE));
    teller.oneByOne(firm.sanctionDecided("s2", Sanction.CLOSURE, false, null));
    Answer entered = Desk.enterprise(firm);
    assertEquals(1, entered.getList("sanctions").size());
    assertEquals(true, entered.getBoolean("sanctions[0].inForce"));
    assertEquals("2029-05-10", entered.getString("sanctions[0].endsOn"));
    assertEquals(before, score(entered));
    clock.moveTo(Instant.parse("2029-05-11T08:00:00Z"));
    assertEquals(0, Desk.enterprise(firm).getList("sanctions").size());
  }

  @Test
  void rectificationCountsByTheDateInForceAndRepeatedHazardsCostPoints() {
    LocalDate due = LocalDate.of(2026, 4, 30);
    teller.together(
        firm.validUnit("a"),
        firm.reported("h1", CODE, LocalDate.of(2026, 2, 1)),
        firm.graded("h1", CODE, Grade.MAJOR, due),
        firm.closed("h1", CODE, Grade.MAJOR, due, due),
        firm.reported("h2", CODE, LocalDate.of(2026, 3, 1)),
        firm.graded("h2", CODE, Grade.MAJOR, due),
        firm.closed("h2", CODE, Grade.MAJOR, due, due.plusDays(1)),
        firm.reported("h3", CODE, LocalDate.of(2026, 5, 1)),
        firm.graded("h3", CODE, Grade.GENERAL, LocalDate.of(2026, 5, 31)),
        firm.reported("h4", "OTHER", LocalDate.of(2026, 5, 1)),
        firm.graded("h4", "OTHER", Grade.GENERAL, due),
        firm.hazardOverdue("h4", Grade.GENERAL, due, 1),
        firm.reported("h5", CODE, LocalDate.of(2026, 5, 1)),
        firm.closed("h5", CODE, null, null, LocalDate.of(2026, 5, 2)),
        firm.reported("h6", CODE, LocalDate.of(2025, 5, 1)),
        firm.graded("h6", CODE, Grade.GENERAL, LocalDate.of(2025, 5, 31)),
        firm.closed("h6", CODE, Grade.GENERAL, null, LocalDate.of(2025, 5, 2)),
        firm.graded("h7", "ELSEWHERE", Grade.GENERAL, due),
        firm.hazardOverdue("h7", Grade.GENERAL, due, 1),
        firm.transferred("h7", due.plusDays(1)),
        firm.graded("h8", "TWICE", Grade.GENERAL, due),
        firm.merged("h8", "h1", due));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    Answer enterprise = scored();
    String rectification = "explanation.criteria[code=E1].";
    assertEquals(1, enterprise.getInt(rectification + "numerator"), "h1, not h2 a day late");
    assertEquals(
        3,
        enterprise.getInt(rectification + "denominator"),
        "h1, h2 and h4; h7 and h8 ended without being rectified");
    String repeats = "explanation.criteria[code=E3].";
    assertEquals(2, enterprise.getInt(repeats + "numerator"), "h2 and h3 repeat h1");
    assertEquals(4, enterprise.getInt(repeats + "denominator"), "h5 was never confirmed");
    // 8 + 12 + 10/3 + 2 = 25.33 of 36
    assertEquals(0, new BigDecimal("70.37").compareTo(score(enterprise)));
    assertEquals("C", enterprise.getString("grade"));
  }

  @Test
  void withTheNewYearItsHazardsStartFromNothing() {
    LocalDate due = LocalDate.of(2026, 4, 30);
    teller.together(
        firm.validUnit("a"),
        firm.reported("h1", CODE, LocalDate.of(2026, 2, 1)),
        firm.graded("h1", CODE, Grade.GENERAL, due),
        firm.closed("h1", CODE, Grade.GENERAL, due, due.plusDays(3)));
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    Answer before = scored();
    assertEquals(List.of("A1", "B1", "E1", "E3"), before.getList("explanation.criteria.code"));
    assertEquals("2026-12-31T16:00:00Z", before.getString("nextAssessment"));
    clock.moveTo(Instant.parse("2026-12-31T16:00:01Z"));
    await()
        .untilAsserted(
            () ->
                assertEquals(
                    List.of("A1", "B1", "E3"),
                    Desk.enterprise(firm).getList("explanation.criteria.code")));
  }

  @Test
  void aScoreThatDidNotChangeIsNotToldAgain() {
    teller.together(firm.validUnit("a"), firm.overdue("a"));
    teller.oneByOne(firm.registered());
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    await().untilAsserted(() -> assertNull(Desk.enterprise(firm).get("nextAssessment")));
    teller.oneByOne(firm.cleared("a"));
    List<BigDecimal> told =
        Streams.read(
                "score-events",
                events ->
                    events.stream()
                        .filter(event -> event.is(EnterpriseScored.class))
                        .map(event -> event.as(EnterpriseScored.class))
                        .anyMatch(fact -> fact.enterpriseId().equals(firm.id()) && !fact.vetoed()))
            .stream()
            .filter(event -> event.is(EnterpriseScored.class))
            .map(event -> event.as(EnterpriseScored.class))
            .filter(fact -> fact.enterpriseId().equals(firm.id()))
            .map(EnterpriseScored::score)
            .toList();
    assertEquals(List.of(new BigDecimal("53.85"), new BigDecimal("100.00")), told);
  }

  @Test
  void anEnterpriseWithoutAnythingToAssessHasNoScore() {
    teller.oneByOne(firm.registered());
    clock.moveTo(AFTER_TWO_AT_NIGHT);
    await().untilAsserted(() -> assertNull(Desk.enterprise(firm).get("nextAssessment")));
    assertNull(Desk.enterprise(firm).get("score"));

    teller.together(firm.validUnit("a"), firm.overdue("a"));
    assertEquals("D", Desk.enterprise(firm).getString("grade"));
    teller.oneByOne(firm.changed("a", UseState.SCRAPPED, RegState.CANCELLED));
    assertNull(Desk.enterprise(firm).get("score"));
    assertNull(Desk.enterprise(firm).get("grade"));
    assertEquals(List.of(), Desk.vetoes(firm));
  }
}
