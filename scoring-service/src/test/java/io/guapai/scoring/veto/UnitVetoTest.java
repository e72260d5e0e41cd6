package io.guapai.scoring.veto;

import static io.guapai.scoring.Desk.causes;
import static io.guapai.scoring.Desk.vetoes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.VetoCode;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitVetoTest {

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  @Test
  void aUnitInUseThatIsNotRegisteredInItsTermVetoesUntilItIs() {
    teller.oneByOne(firm.unit("a", UseState.IN_USE, RegState.UNREGISTERED, null));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.registrationOverdue("a"));
    assertEquals(List.of("V1"), vetoes(firm));
    teller.oneByOne(firm.changed("a", UseState.IN_USE, RegState.REGISTERED));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void anUnregisteredUnitOutOfUseVetoesNothing() {
    teller.oneByOne(
        firm.unit("a", UseState.IN_USE, RegState.UNREGISTERED, null),
        firm.registrationOverdue("a"),
        firm.changed("a", UseState.STOPPED, RegState.UNREGISTERED));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void anOverdueInspectionVetoesUntilItIsClearedAndBothAreTold() {
    teller.oneByOne(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
    assertEquals(List.of("V2"), vetoes(firm));
    assertEquals(List.of(firm.unit("a")), causes(firm, "V2"));
    EnterpriseVetoed vetoed =
        Streams.await(EnterpriseVetoed.class, fact -> fact.enterpriseId().equals(firm.id()))
            .as(EnterpriseVetoed.class);
    assertEquals(
        new EnterpriseVetoed(
            firm.id(),
            firm.region(),
            VetoCode.V2,
            "equipment",
            firm.unit("a"),
            LocalDate.of(2026, 5, 10)),
        vetoed);

    teller.oneByOne(firm.cleared("a"));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of("V2"), Desk.enterprise(firm).getList("liftedVetoes.code"));
    Streams.await(EnterpriseVetoLifted.class, fact -> fact.enterpriseId().equals(firm.id()));
  }

  @Test
  void aFailedInspectionVetoesUntilTheUnitIsFoundFit() {
    teller.oneByOne(
        firm.validUnit("a"), firm.inspected("a", Conclusion.FAIL, LocalDate.of(2026, 5, 1)));
    assertEquals(List.of("V2"), vetoes(firm));
    teller.oneByOne(firm.inspected("a", Conclusion.RECHECK_PASS, LocalDate.of(2026, 5, 9)));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aFitInspectionClearsOverdueAndFailedAtOnce() {
    teller.together(
        firm.validUnit("a"),
        firm.overdue("a"),
        firm.inspected("a", Conclusion.NOT_CONFORMING, LocalDate.of(2026, 5, 1)));
    assertEquals(List.of("V2"), vetoes(firm));
    assertEquals(1, Desk.enterprise(firm).getInt("vetoes[0].causeCount"));
    teller.oneByOne(firm.inspected("a", Conclusion.CONFORMS, LocalDate.of(2026, 5, 2)));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aFitInspectionThatNoLongerHoldsLeavesTheUnitOverdue() {
    teller.oneByOne(
        firm.validUnit("a"),
        firm.overdue("a"),
        firm.inspected(
            "a",
            InspectionKind.PERIODIC,
            Conclusion.PASS,
            LocalDate.of(2025, 1, 5),
            LocalDate.of(2026, 1, 5)));
    assertEquals(List.of("V2"), vetoes(firm));
  }

  @Test
  void anOlderInspectionReportedLateDoesNotExcuseTheNewerFailure() {
    teller.oneByOne(
        firm.validUnit("a"),
        firm.inspected("a", Conclusion.FAIL, LocalDate.of(2026, 5, 8)),
        firm.inspected("a", Conclusion.PASS, LocalDate.of(2026, 5, 1)));
    assertEquals(List.of("V2"), vetoes(firm));
  }

  @Test
  void aFailedTypeTestIsNoFailedPeriodicInspection() {
    LocalDate day = LocalDate.of(2026, 5, 8);
    teller.oneByOne(
        firm.validUnit("a"),
        firm.inspected("a", InspectionKind.TYPE_TEST, Conclusion.FAIL, day, null),
        firm.inspected("a", InspectionKind.COMMISSIONED, Conclusion.FAIL, day, null));
    assertEquals(List.of(), vetoes(firm));
  }

  @Test
  void aSealedUnitVetoesNothingUntilItIsUsedAgain() {
    teller.oneByOne(
        firm.validUnit("a"),
        firm.overdue("a"),
        firm.changed("a", UseState.SEALED, RegState.REGISTERED));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.changed("a", UseState.IN_USE, RegState.REGISTERED));
    assertEquals(List.of("V2"), vetoes(firm));
  }

  @Test
  void aVetoStandsUntilTheLastOfItsCausesIsGone() {
    teller.together(
        firm.validUnit("a"),
        firm.validUnit("b"),
        firm.overdue("a", LocalDate.of(2026, 3, 31)),
        firm.overdue("b"));
    assertEquals(List.of(firm.unit("a"), firm.unit("b")), causes(firm, "V2"));
    teller.oneByOne(firm.cleared("a"));
    assertEquals(List.of("V2"), vetoes(firm));
    assertEquals(List.of(firm.unit("b")), causes(firm, "V2"));
    teller.oneByOne(firm.cleared("b"));
    assertEquals(List.of(), vetoes(firm));
  }
}
