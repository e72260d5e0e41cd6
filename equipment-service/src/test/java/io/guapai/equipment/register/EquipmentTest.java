package io.guapai.equipment.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.Term;
import io.guapai.equipment.term.TermRule;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EquipmentTest {

  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate FROM = LocalDate.parse("2014-01-01");
  private static final TermRules RULES =
      new TermRules(
          List.of(
              new TermRule(Term.USE_REGISTRATION, "", FROM, null, 30, TermRule.Unit.DAY, "test"),
              new TermRule(Term.INSPECTION_DUE_SOON, "", FROM, null, 30, TermRule.Unit.DAY, "test"),
              new TermRule(
                  Term.RESTART_INSPECTION, "3", FROM, null, 12, TermRule.Unit.MONTH, "test")));

  private static final By BY = By.job("test", Instant.EPOCH);
  private static final Equipment.Ruled RULED = new Equipment.Ruled(BY, TODAY, RULES);

  @ParameterizedTest
  @CsvSource({
    "2024-05-31, OVERDUE",
    "2024-06-01, DUE_SOON",
    "2024-07-01, DUE_SOON",
    "2024-07-02, VALID",
    ", NEVER"
  })
  void anInspectionHoldsThroughTheDayPrinted(LocalDate next, InspectionState expected) {
    Equipment unit = unit(UseState.SEALED);
    unit.nextInspectionDate = next;
    assertEquals(expected, unit.inspectionState(TODAY, RULES));
  }

  @Test
  void anUnfitConclusionGoesBeforeADate() {
    Equipment unit = unit(UseState.IN_USE);
    unit.lastConclusion = Conclusion.FAIL;
    assertEquals(InspectionState.FAILED, unit.inspectionState(TODAY, RULES));
  }

  @ParameterizedTest
  @EnumSource(names = {"SCRAPPED", "DISMANTLED", "MOVED_OUT"})
  void nothingIsToBeInspectedOnAUnitThatIsGone(UseState state) {
    assertEquals(InspectionState.NOT_APPLICABLE, unit(state).inspectionState(TODAY, RULES));
  }

  @ParameterizedTest
  @CsvSource({
    "SCRAPPED, IN_USE",
    "DISMANTLED, STOPPED",
    "MOVED_OUT, IN_USE",
    "NOT_IN_USE, STOPPED",
    "STOPPED, NOT_IN_USE",
    "IN_USE, IN_USE"
  })
  void aChangeThatDoesNotExistIsRefused(UseState from, UseState to) {
    refused(EquipmentProblem.ILLEGAL_TRANSITION, unit(from), to);
  }

  @Test
  void aUnitIsRestartedOnAValidInspection() {
    Equipment unit = unit(UseState.STOPPED);
    use(unit, UseState.IN_USE);
    assertEquals(UseState.IN_USE, unit.useState());
  }

  @Test
  void aUnitIsNotRestartedOnAnExpiredInspection() {
    Equipment unit = unit(UseState.STOPPED);
    unit.nextInspectionDate = TODAY.minusDays(1);
    refused(EquipmentProblem.INSPECTION_REQUIRED, unit, UseState.IN_USE);
  }

  @Test
  void anElevatorThatRestedForAYearIsInspectedFirst() {
    Equipment unit = unit(UseState.STOPPED);
    unit.useStateSince = LocalDate.parse("2023-06-01");
    refused(EquipmentProblem.INSPECTION_REQUIRED, unit, UseState.IN_USE);

    unit.lastInspectedOn = LocalDate.parse("2024-05-20");
    use(unit, UseState.IN_USE);
    assertEquals(UseState.IN_USE, unit.useState());
  }

  @Test
  void firstUseStartsTheTermForRegistration() {
    Equipment unit = unit(UseState.NOT_IN_USE);
    use(unit, UseState.IN_USE);
    assertEquals(TODAY, unit.firstUseDate);
    assertEquals(LocalDate.parse("2024-07-01"), unit.registrationDue);

    unit.register(UnitDeed.REGISTER_USE, null, null, RULED);
    assertNull(unit.registrationDue);
  }

  @Test
  void aRestartDoesNotBeginTheTermOfAUnitAnewWhoseFirstUseIsUnknown() {
    Equipment unit = unit(UseState.STOPPED);
    unit.inUseKnownSince = LocalDate.parse("2024-05-10");
    use(unit, UseState.IN_USE);
    assertNull(unit.firstUseDate);
    assertEquals(LocalDate.parse("2024-05-10"), unit.registrationFrom);
    assertEquals(LocalDate.parse("2024-06-09"), unit.registrationDue);
  }

  @Test
  void scrappingCancelsTheRegistrationForGood() {
    Equipment unit = unit(UseState.STOPPED);
    unit.regState = RegState.REGISTERED;
    use(unit, UseState.SCRAPPED);
    assertEquals(RegState.CANCELLED, unit.regState);
    assertThrows(
        ProblemException.class, () -> unit.register(UnitDeed.REGISTER_USE, null, null, RULED));
  }

  private static void refused(EquipmentProblem problem, Equipment unit, UseState to) {
    UseState before = unit.useState();
    ProblemException refusal = assertThrows(ProblemException.class, () -> use(unit, to));
    assertEquals(problem, refusal.type());
    assertEquals(before, unit.useState());
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-06-01, true", "2024-06-02, false"})
  void aChangeBeginsAfterTheOneBeforeAndNotInTheFuture(LocalDate day, boolean possible) {
    Equipment unit = unit(UseState.IN_USE);
    UseDay stop = new UseDay(day, "test");
    if (possible) {
      unit.use(UnitDeed.STOP, UseState.STOPPED, stop, TODAY, BY, RULES);
      assertEquals(day, unit.useStateSince);
    } else {
      assertEquals(
          EquipmentProblem.DAY_OUT_OF_RANGE,
          assertThrows(
                  ProblemException.class,
                  () -> unit.use(UnitDeed.STOP, UseState.STOPPED, stop, TODAY, BY, RULES))
              .type());
    }
  }

  @Test
  void aSealIsTakenOffAUnitThatRestsOrWasNeverUsed() {
    Equipment unit = unit(UseState.SEALED);
    assertEquals(UseState.NOT_IN_USE, unit.unsealed());
    unit.inUseKnownSince = TODAY;
    assertEquals(UseState.STOPPED, unit.unsealed());
  }

  /** Puts a unit to another use by the deed that leads there. */
  private static void use(Equipment unit, UseState to) {
    UnitDeed deed =
        switch (to) {
          case NOT_IN_USE -> UnitDeed.UNSEAL;
          case IN_USE -> unit.useState == UseState.NOT_IN_USE ? UnitDeed.START : UnitDeed.RESTART;
          case STOPPED -> UnitDeed.STOP;
          case SEALED -> UnitDeed.SEAL;
          case SCRAPPED -> UnitDeed.SCRAP;
          case DISMANTLED -> UnitDeed.DISMANTLE;
          case MOVED_OUT -> UnitDeed.MOVE_OUT;
        };
    unit.use(deed, to, new UseDay(TODAY, "test"), TODAY, BY, RULES);
  }

  private static Equipment unit(UseState state) {
    Equipment unit = new Equipment();
    unit.useState = state;
    unit.useStateSince = LocalDate.parse("2024-01-01");
    unit.regState = RegState.UNREGISTERED;
    unit.variety = "3110";
    unit.nextInspectionDate = LocalDate.parse("2025-01-01");
    return unit;
  }
}
