package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Inspection failed and still used" (特种设备安全法 §40) is said only of what is used. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FailedAndUnusedTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @ParameterizedTest
  @EnumSource(
      value = UseState.class,
      names = {"NOT_IN_USE", "SCRAPPED", "DISMANTLED", "MOVED_OUT"})
  void aUnitThatFailsAndThatNobodyUsesIsNoMajorHazardOfItsUse(UseState state) {
    TestUnit unit = TestUnit.in("321112");
    Streams.publish(registered(unit, state));
    Patience.until(unit::isKnown);

    Streams.publish(unit.inspected(Conclusion.FAIL, "GENERAL 底坑积水"));
    awaitCodes(unit, "TSEL-40-OVERDUE", "GENERAL");
  }

  @ParameterizedTest
  @EnumSource(
      value = UseState.class,
      names = {"IN_USE", "STOPPED", "SEALED"})
  void aUnitThatFailsAndMayBeUsedIsAMajorHazard(UseState state) {
    TestUnit unit = TestUnit.in("321112");
    Streams.publish(registered(unit, state));
    Patience.until(unit::isKnown);

    Streams.publish(unit.inspected(Conclusion.FAIL));
    awaitCodes(unit, "TSEL-40-OVERDUE", "GB45067-5.6.1");
  }

  @Test
  void aFailedInspectionThatOvertakesTheRegisterWaitsToHearWhetherTheUnitIsUsed() {
    TestUnit used = TestUnit.in("321112");
    TestUnit unused = TestUnit.in("321112");
    Streams.publish(used.inspected(Conclusion.FAIL));
    Streams.publish(unused.inspected(Conclusion.FAIL, "GENERAL 底坑积水"));
    Streams.publish(registered(used, UseState.IN_USE));
    Streams.publish(registered(unused, UseState.NOT_IN_USE));

    awaitCodes(used, "TSEL-40-OVERDUE", "GB45067-5.6.1");
    awaitCodes(unused, "TSEL-40-OVERDUE", "GENERAL");
  }

  /** An overdue inspection of the same enterprise comes last: all before it was handled. */
  private static void awaitCodes(TestUnit unit, String... newestFirst) {
    Streams.publish(unit.overdue(DUE));
    Patience.until(() -> codes(unit).contains("TSEL-40-OVERDUE"));
    assertEquals(List.of(newestFirst), codes(unit));
  }

  private static List<String> codes(TestUnit unit) {
    return Api.hazardsOf(unit).getList("items.code", String.class);
  }

  private static EquipmentRegistered registered(TestUnit unit, UseState state) {
    EquipmentRegistered inUse = unit.registration();
    return new EquipmentRegistered(
        inUse.equipmentId(),
        inUse.equipmentNo(),
        inUse.enterpriseId(),
        inUse.enterpriseName(),
        inUse.regionCode(),
        inUse.variety(),
        inUse.name(),
        state,
        inUse.regState(),
        inUse.firstUseDate(),
        inUse.nextInspectionDate(),
        inUse.demonstration());
  }
}
