package io.guapai.scoring.veto;

import static io.guapai.scoring.Desk.causes;
import static io.guapai.scoring.Desk.vetoes;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Grade;
import io.guapai.contracts.VetoCode;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardVetoTest {

  private static final String DOOR_LOCK = "GB45067-5.6.4";
  private static final String HOME_MADE = "TSEL-32-HOME-MADE";
  private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  @Test
  void homeMadeEquipmentVetoesUntilTheHazardIsClosed() {
    LocalDate day = LocalDate.of(2026, 5, 2);
    teller.together(
        firm.reported("h", HOME_MADE, day), firm.graded("h", HOME_MADE, Grade.MAJOR, null));
    assertEquals(List.of("V3"), vetoes(firm));
    assertEquals(List.of(firm.hazard("h")), causes(firm, "V3"));
    teller.oneByOne(firm.closed("h", HOME_MADE, Grade.MAJOR, null, LocalDate.of(2026, 5, 9)));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aReportThatNobodyConfirmedVetoesNobody() {
    teller.oneByOne(
        firm.reported("h", HOME_MADE, LocalDate.of(2026, 5, 2)),
        firm.closed("h", HOME_MADE, null, null, LocalDate.of(2026, 5, 9)));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of(), Desk.enterprise(firm).getList("liftedVetoes"));
  }

  @Test
  void anOverdueMajorHazardVetoesAndAnExtensionOrClosingLiftsIt() {
    teller.together(
        firm.reported("h", DOOR_LOCK, LocalDate.of(2026, 4, 1)),
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.hazardOverdue("h", Grade.MAJOR, DUE, 1));
    assertEquals(List.of("V4"), vetoes(firm));
    LocalDate extended = LocalDate.of(2026, 5, 31);
    teller.oneByOne(firm.extended("h", Grade.MAJOR, DUE, extended));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.hazardOverdue("h", Grade.MAJOR, extended, 2));
    assertEquals(List.of("V4"), vetoes(firm));
    teller.oneByOne(firm.closed("h", DOOR_LOCK, Grade.MAJOR, extended, LocalDate.of(2026, 6, 2)));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of("V4", "V4"), Desk.enterprise(firm).getList("liftedVetoes.code"));
  }

  @Test
  void whatWasBroughtInOverdueVetoesOnceItsGraceIsOver() {
    teller.oneByOne(
        firm.broughtIn("closed", HOME_MADE, Grade.MAJOR, DUE, LocalDate.of(2026, 5, 3)),
        firm.broughtIn("h", DOOR_LOCK, Grade.MAJOR, DUE, null));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.hazardOverdue("h", Grade.MAJOR, DUE, 1));
    assertEquals(List.of("V4"), vetoes(firm));
  }

  @Test
  void aHazardHandedToAnotherAuthorityVetoesNoMore() {
    teller.oneByOne(
        firm.reported("h", DOOR_LOCK, LocalDate.of(2026, 4, 1)),
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE),
        firm.hazardOverdue("h", Grade.MAJOR, DUE, 1));
    assertEquals(List.of("V4"), vetoes(firm));
    teller.oneByOne(firm.transferred("h", LocalDate.of(2026, 5, 9)));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aHazardJoinedWithAnotherVetoesNoMore() {
    LocalDate day = LocalDate.of(2026, 5, 2);
    teller.together(
        firm.reported("h", HOME_MADE, day),
        firm.graded("h", HOME_MADE, Grade.MAJOR, null),
        firm.merged("h", "other", day));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void whatRanPastTheDeadlineOfAnOrderVetoes() {
    LocalDate ordered = LocalDate.of(2026, 4, 15);
    teller.oneByOne(
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE),
        firm.ordered("h", ordered),
        firm.hazardOverdue("h", Grade.MAJOR, ordered, 1));
    assertEquals(List.of("V4"), vetoes(firm));
    teller.oneByOne(firm.ordered("h", LocalDate.of(2026, 5, 31)));
    assertEquals(List.of("V4"), vetoes(firm), "a later order is no extension");
  }

  @Test
  void whatRanPastTheDateOfAListingThatBroughtItForwardVetoes() {
    LocalDate listed = LocalDate.of(2026, 4, 15);
    teller.oneByOne(
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE),
        firm.listed("h", listed),
        firm.hazardOverdue("h", Grade.MAJOR, listed, 1));
    assertEquals(List.of("V4"), vetoes(firm));
  }

  @Test
  void aPlanThatMovesNoDateLeavesTheVeto() {
    teller.together(
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE),
        firm.hazardOverdue("h", Grade.MAJOR, DUE, 1),
        firm.planned("h", DUE));
    assertEquals(List.of("V4"), vetoes(firm));
  }

  @Test
  void anOverdueGeneralHazardVetoesNobody() {
    teller.together(
        firm.graded("h", "TSEL-40-OVERDUE", Grade.GENERAL, DUE),
        firm.hazardOverdue("h", Grade.GENERAL, DUE, 1));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aHazardGradedDownNoLongerVetoes() {
    teller.oneByOne(
        firm.graded("h", DOOR_LOCK, Grade.MAJOR, DUE),
        firm.hazardOverdue("h", Grade.MAJOR, DUE, 1),
        firm.graded("h", DOOR_LOCK, Grade.GENERAL, DUE));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void anAccidentVetoesUntilTheYearEndsInChina() {
    teller.oneByOne(firm.accident("acc", LocalDate.of(2026, 2, 3)));
    assertEquals(List.of("V5"), vetoes(firm));
    clock.moveTo(Instant.parse("2026-12-31T15:00:00Z"));
    teller.oneByOne(firm.registered());
    assertEquals(List.of("V5"), vetoes(firm), "an hour before midnight in Shanghai");
    clock.moveTo(Instant.parse("2026-12-31T16:00:01Z"));
    await().untilAsserted(() -> assertEquals(List.of(), vetoes(firm)));

    Recorded vetoed =
        Streams.await(EnterpriseVetoed.class, fact -> fact.enterpriseId().equals(firm.id()));
    Recorded lifted =
        Streams.await(EnterpriseVetoLifted.class, fact -> fact.enterpriseId().equals(firm.id()));
    assertEquals(VetoCode.V5, lifted.as(EnterpriseVetoLifted.class).code());
    assertEquals(
        vetoed.headers().get("ce_correlationid"),
        lifted.headers().get("ce_correlationid"),
        "the clock's act belongs to the story of the accident");
  }

  @Test
  void anAccidentOfTheNewYearKeepsTheVetoAtTheTurnOfTheYear() {
    teller.oneByOne(firm.accident("old", LocalDate.of(2026, 2, 3)));
    clock.moveTo(Instant.parse("2026-12-31T16:00:00Z"));
    teller.oneByOne(firm.accident("new", LocalDate.of(2027, 1, 1)));
    assertEquals(List.of("V5"), vetoes(firm));
    assertEquals(List.of(firm.hazard("new")), causes(firm, "V5"));
  }

  @Test
  void anAccidentOfAnEarlierYearVetoesNobody() {
    teller.oneByOne(firm.accident("acc", LocalDate.of(2025, 12, 31)));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void factsOfOneEnterpriseAreNumberedVetoBeforeScore() {
    teller.oneByOne(
        firm.validUnit("a"),
        firm.overdue("a"),
        firm.accident("acc", LocalDate.of(2026, 2, 3)),
        firm.cleared("a"));
    List<Recorded> told =
        Streams.read(
                "score-events",
                events ->
                    events.stream().filter(event -> firm.id().equals(event.key())).count() >= 5)
            .stream()
            .filter(event -> firm.id().equals(event.key()))
            .toList();
    assertEquals(
        List.of("1", "2", "3", "4", "5"),
        told.stream().map(event -> event.headers().get("ce_sequence")).toList());
    assertEquals(
        Stream.of(
                EnterpriseVetoed.class,
                EnterpriseScored.class,
                EnterpriseVetoed.class,
                EnterpriseVetoLifted.class,
                EnterpriseScored.class)
            .map(Contracts::type)
            .toList(),
        told.stream().map(Recorded::type).toList(),
        "the second veto changes no score, lifting the first one does");
  }
}
