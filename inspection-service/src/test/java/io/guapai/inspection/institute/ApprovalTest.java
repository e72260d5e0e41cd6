package io.guapai.inspection.institute;

import static io.guapai.contracts.InspectionKind.COMMISSIONED;
import static io.guapai.contracts.InspectionKind.PERIODIC;
import static io.guapai.contracts.InspectionKind.SELF_TEST;
import static io.guapai.contracts.LicenceKind.INSPECT;
import static io.guapai.contracts.LicenceKind.TEST;
import static io.guapai.contracts.LicenceState.IN_FORCE;
import static io.guapai.contracts.LicenceState.REVOKED;
import static io.guapai.contracts.LicenceState.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which approval held on which day, by what was told of the licences of an institute. */
class ApprovalTest {

  private static final LocalDate TOLD = LocalDate.parse("2024-03-01");

  private static Approval.State state(
      String licence, int version, String toldOn, LicenceKind kind, LicenceState state) {
    return state(licence, version, toldOn, kind, state, "2022-01-01", "2025-12-31");
  }

  private static Approval.State state(
      String licence,
      int version,
      String toldOn,
      LicenceKind kind,
      LicenceState state,
      String from,
      String until) {
    return new Approval.State(
        licence,
        version,
        LocalDate.parse(toldOn),
        "TS-" + licence,
        kind,
        List.of("3000", "4100"),
        state,
        LocalDate.parse(from),
        LocalDate.parse(until));
  }

  private static Standing on(Approval approval, String day) {
    return approval.on(PERIODIC, "3110", LocalDate.parse(day));
  }

  @Test
  void whereNothingIsKnownNothingStandsAgainst() {
    assertEquals(Standing.UNKNOWN, on(Approval.UNKNOWN, "2024-05-01"));
  }

  @Test
  void itHoldsForItsTermAndItsScopeAlsoBeforeItWasTold() {
    Approval approval = new Approval(List.of(state("A", 1, "2024-03-01", INSPECT, IN_FORCE)));
    assertEquals(Standing.APPROVED, on(approval, "2022-01-01"));
    assertEquals(Standing.APPROVED, on(approval, "2025-12-31"));
    assertEquals(Standing.EXPIRED, on(approval, "2026-01-01"));
    assertEquals(Standing.EXPIRED, on(approval, "2021-12-31"));
    assertEquals(Standing.APPROVED, approval.on(PERIODIC, "4110", TOLD));
    assertEquals(Standing.OUT_OF_SCOPE, approval.on(PERIODIC, "4210", TOLD));
  }

  @Test
  void aDayIsJudgedByTheStateOfThatDay() {
    Approval approval =
        new Approval(
            List.of(
                state("A", 1, "2024-03-01", INSPECT, IN_FORCE),
                state("A", 2, "2024-06-01", INSPECT, SUSPENDED),
                state("A", 3, "2024-07-01", INSPECT, IN_FORCE),
                state("A", 4, "2024-09-01", INSPECT, REVOKED)));
    assertEquals(Standing.APPROVED, on(approval, "2024-05-31"));
    assertEquals(Standing.SUSPENDED, on(approval, "2024-06-01"));
    assertEquals(Standing.APPROVED, on(approval, "2024-07-01"));
    assertEquals(Standing.ENDED, on(approval, "2024-09-01"));
    assertEquals(1, approval.now().size());
  }

  @Test
  void aRenewalThatWasEnteredLateCountsFromItsFirstDay() {
    Approval approval =
        new Approval(
            List.of(
                state("A", 1, "2022-01-01", INSPECT, IN_FORCE, "2022-01-01", "2023-12-31"),
                state("A", 2, "2024-01-20", INSPECT, IN_FORCE, "2024-01-01", "2027-12-31")));
    assertEquals(Standing.APPROVED, on(approval, "2024-01-10"));
    assertEquals(Standing.APPROVED, on(approval, "2023-12-31"));
  }

  @Test
  void whoTestsMayTestAndNotInspectAndTheBestOfSeveralLicencesCounts() {
    Approval tests = new Approval(List.of(state("T", 1, "2024-03-01", TEST, IN_FORCE)));
    assertEquals(Standing.OUT_OF_SCOPE, on(tests, "2024-05-01"));
    assertEquals(Standing.APPROVED, tests.on(SELF_TEST, "3110", TOLD));
    assertEquals(Standing.APPROVED, tests.on(COMMISSIONED, "3110", TOLD));
    Approval both =
        new Approval(
            List.of(
                state("T", 1, "2024-03-01", TEST, IN_FORCE),
                state("A", 1, "2024-03-01", INSPECT, SUSPENDED)));
    assertEquals(Standing.SUSPENDED, on(both, "2024-05-01"));
  }
}
