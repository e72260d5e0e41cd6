package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnregisteredUnitTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Test
  void aUnitInUseThatWasNotRegisteredInItsTermIsAHazardUntilItIsRegistered() {
    TestUnit unit = TestUnit.in("320413");
    Streams.publish(overdue(unit));
    Answer hazard = Api.hazardOf(unit);
    assertEquals("TSEL-33-UNREGISTERED", hazard.getString("code"));
    assertEquals("GENERAL", hazard.getString("grade"));
    assertEquals("GRADED", hazard.getString("state"));
    assertEquals("SYSTEM", hazard.getString("sourceKind"));
    assertTrue(hazard.getString("description").contains("在用未注册，登记期限2025-06-30"));
    assertTrue(hazard.getString("basis").contains("特种设备安全法 §33"));

    Streams.publish(changed(unit, UseState.IN_USE, RegState.REGISTERED));
    assertTrue(Told.await(HazardClosed.class, hazard.getString("id")).reason().contains("已办理使用登记"));
  }

  @Test
  void theHazardEndsWhenTheUnitLeavesUseAndComesBackWithIt() {
    TestUnit unit = TestUnit.in("320481");
    Streams.publish(overdue(unit));
    String first = Api.hazardOf(unit).getString("id");
    Streams.publish(changed(unit, UseState.IN_USE, RegState.CANCELLED));
    Streams.publish(changed(unit, UseState.STOPPED, RegState.CANCELLED));
    assertTrue(Told.await(HazardClosed.class, first).reason().contains("left use"));

    Streams.publish(overdue(unit));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 2);
    assertEquals(
        List.of("GRADED", "CLOSED"), Api.hazardsOf(unit).getList("items.state", String.class));
  }

  private static RegistrationOverdue overdue(TestUnit unit) {
    return new RegistrationOverdue(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        DUE.minusDays(30),
        DUE);
  }

  private static EquipmentChanged changed(TestUnit unit, UseState use, RegState registration) {
    return new EquipmentChanged(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        "Enterprise " + unit.enterprise(),
        unit.region(),
        "3110",
        null,
        use,
        registration,
        null,
        null,
        true);
  }
}
