package io.guapai.scoring.veto;

import static io.guapai.scoring.Desk.vetoes;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.VetoCode;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rectified on Monday, due on Tuesday, swept on Wednesday, reported on Thursday. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WithdrawnOverdueTest {

  private static final String CODE = "GB45067-5.6.4";
  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @BeforeEach
  void thursday() {
    clock.moveTo(Instant.parse("2026-05-14T02:00:00Z"));
  }

  @Test
  void whatWasRectifiedInTimeVetoesNoMoreAndCostsNoPoints() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, TUESDAY));
    teller.version(4, firm.hazardOverdue("h", Grade.MAJOR, TUESDAY, 1));
    assertEquals(List.of("V4"), vetoes(firm));
    assertEquals("D", Desk.enterprise(firm).getString("grade"));
    assertEquals(0, onTime(Desk.enterprise(firm)));

    teller.version(6, firm.withdrawn("h", Grade.MAJOR, TUESDAY, 1, MONDAY));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of("V4"), Desk.enterprise(firm).getList("liftedVetoes.code"));
    EnterpriseVetoLifted lifted =
        Streams.await(EnterpriseVetoLifted.class, fact -> fact.enterpriseId().equals(firm.id()))
            .as(EnterpriseVetoLifted.class);
    assertEquals(VetoCode.V4, lifted.code());

    teller.version(7, firm.closed("h", CODE, Grade.MAJOR, TUESDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
    assertEquals(1, Desk.enterprise(firm).getInt("explanation.criteria[code=E1].denominator"));
  }

  @Test
  void whatWasHandedInOnTimeIsNotLateBecauseTheAuthorityRecheckedItLater() {
    teller.version(3, firm.graded("h", CODE, Grade.GENERAL, TUESDAY));
    teller.version(4, firm.rectified("h", MONDAY));
    teller.version(5, firm.closed("h", CODE, Grade.GENERAL, TUESDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
  }

  @Test
  void whatWasClosedTooLateStillCostsPoints() {
    teller.version(3, firm.graded("h", CODE, Grade.GENERAL, TUESDAY));
    teller.version(4, firm.hazardOverdue("h", Grade.GENERAL, TUESDAY, 1));
    teller.version(6, firm.closed("h", CODE, Grade.GENERAL, TUESDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(0, onTime(Desk.enterprise(firm))));
  }

  @Test
  void factsThatAreToldAgainOrArriveLateChangeNothing() {
    Fact overdue = firm.hazardOverdue("h", Grade.MAJOR, TUESDAY, 1);
    Fact withdrawn = firm.withdrawn("h", Grade.MAJOR, TUESDAY, 1, null);
    Fact extended = firm.extended("h", Grade.MAJOR, TUESDAY, TUESDAY.plusDays(1));
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, TUESDAY));
    teller.version(5, withdrawn);
    teller.version(4, overdue);
    assertEquals(List.of(), vetoes(firm), "the overdue that was taken back came last");
    teller.version(6, extended);
    teller.version(4, overdue);
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, TUESDAY));
    assertEquals(List.of(), vetoes(firm));

    teller.version(7, firm.hazardOverdue("h", Grade.MAJOR, TUESDAY.plusDays(1), 2));
    assertEquals(List.of("V4"), vetoes(firm));
    teller.version(5, withdrawn);
    teller.version(6, extended);
    assertEquals(List.of("V4"), vetoes(firm), "the next overdue stands");
  }

  @Test
  void anApprovedExtensionTakesTheOverdueBackAndMovesTheDate() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, TUESDAY));
    teller.version(4, firm.hazardOverdue("h", Grade.MAJOR, TUESDAY, 1));
    teller.version(5, firm.withdrawn("h", Grade.MAJOR, TUESDAY, 1, null));
    teller.version(6, firm.extended("h", Grade.MAJOR, TUESDAY, THURSDAY));
    assertEquals(List.of(), vetoes(firm));
    teller.version(7, firm.closed("h", CODE, Grade.MAJOR, THURSDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
  }

  @Test
  void whatIsClosedWithinALaterOrderIsOnTime() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, MONDAY));
    teller.version(4, firm.ordered("h", THURSDAY, THURSDAY));
    teller.version(5, firm.closed("h", CODE, Grade.MAJOR, null, THURSDAY));
    teller.version(3, firm.graded("late", CODE, Grade.MAJOR, MONDAY));
    teller.version(4, firm.ordered("late", THURSDAY, MONDAY));
    teller.version(5, firm.closed("late", CODE, Grade.MAJOR, null, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
  }

  @Test
  void aVoidOrderTakesItsVetoBackAndCostsNoPoints() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, THURSDAY));
    teller.version(4, firm.ordered("h", MONDAY));
    teller.version(5, firm.hazardOverdue("h", Grade.MAJOR, MONDAY, 1));
    assertEquals(List.of("V4"), vetoes(firm));
    teller.version(6, firm.withdrawn("h", Grade.MAJOR, MONDAY, 1, null));
    teller.version(7, firm.voided("h", THURSDAY));
    assertEquals(List.of(), vetoes(firm));
    teller.version(4, firm.ordered("h", MONDAY));
    assertEquals(List.of(), vetoes(firm), "the order told again sets nothing");
    teller.version(8, firm.closed("h", CODE, Grade.MAJOR, THURSDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
  }

  @Test
  void anOrderThatIsAnnulledAfterTheClosingCostsNoPointsAnyMore() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, THURSDAY));
    teller.version(4, firm.ordered("h", MONDAY));
    teller.version(5, firm.hazardOverdue("h", Grade.MAJOR, MONDAY, 1));
    teller.version(6, firm.closed("h", CODE, Grade.MAJOR, MONDAY, THURSDAY));
    night();
    await().untilAsserted(() -> assertEquals(0, onTime(Desk.enterprise(firm))));
    teller.version(7, firm.withdrawn("h", Grade.MAJOR, MONDAY, 1, null));
    teller.version(8, firm.voided("h", THURSDAY));
    clock.moveBy(Duration.ofDays(1));
    await().untilAsserted(() -> assertEquals(1, onTime(Desk.enterprise(firm))));
  }

  @Test
  void whatIsOverdueByTheDateThatAVoidOrderLeavesIsVetoedByThatOne() {
    teller.version(3, firm.graded("h", CODE, Grade.MAJOR, TUESDAY));
    teller.version(4, firm.ordered("h", MONDAY));
    teller.version(5, firm.hazardOverdue("h", Grade.MAJOR, MONDAY, 1));
    teller.version(6, firm.withdrawn("h", Grade.MAJOR, MONDAY, 1, null));
    teller.version(7, firm.voided("h", TUESDAY));
    teller.version(8, firm.hazardOverdue("h", Grade.MAJOR, TUESDAY, 2));
    assertEquals(List.of("V4"), vetoes(firm));
  }

  @Test
  void theStreamBringsTheVetoAndTakesItBackHoweverOftenItIsTold() {
    TestEvent overdue = TestEvent.of(firm.hazardOverdue("h", Grade.MAJOR, TUESDAY, 1));
    TestEvent withdrawn = TestEvent.of(firm.withdrawn("h", Grade.MAJOR, TUESDAY, 1, MONDAY));
    Streams.publish(
        List.of(TestEvent.of(firm.graded("h", CODE, Grade.MAJOR, TUESDAY)), overdue, overdue));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertEquals(List.of("V4"), vetoes(firm)));
    Streams.publish(List.of(withdrawn, withdrawn, overdue));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertEquals(List.of(), vetoes(firm)));
    assertEquals(List.of("V4"), Desk.enterprise(firm).getList("liftedVetoes.code"));
  }

  private void night() {
    clock.moveTo(Instant.parse("2026-05-14T18:00:01Z"));
  }

  private static Integer onTime(Answer enterprise) {
    return enterprise.get("explanation.criteria[code=E1].numerator");
  }
}
