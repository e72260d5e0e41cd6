package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.CheckKind;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * What a supervisory check found are hazards: once, graded by their codes, of unit or enterprise.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CompletedChecksTest {

  @Inject PlatformClock clock;

  @Test
  void whatACheckFoundIsConfirmedAndOpenedOnceAndWaitsForWhatTheRegisterHasNotTold() {
    TestUnit unit = TestUnit.in("360734");
    CheckCompleted check =
        new CheckCompleted(
            UUID.randomUUID().toString(),
            unit.enterprise(),
            unit.region(),
            CheckKind.ROUTINE,
            clock.today(),
            "3607",
            List.of("钱一", "孙二"),
            null,
            List.of(
                new CheckFinding("ELEVATOR-4", "GB45067-5.6.4", unit.equipmentNo(), "门锁短接"),
                new CheckFinding("+1", "GB45067-5.6.4", null, "not about the enterprise"),
                new CheckFinding("+2", "NO-SUCH-CODE", unit.equipmentNo(), "机房堆放杂物")));
    Streams.publish(check);
    Streams.publish(
        new EnterpriseRegistered(unit.enterprise(), "某单位", null, true, unit.region(), false, null));
    Streams.publish(unit.registration());
    Streams.publish(check);

    Awaitility.await().until(() -> hazards(unit).size() == 3);
    Map<String, Map<String, Object>> byText = new HashMap<>();
    hazards(unit).forEach(each -> byText.put(String.valueOf(each.get("description")), each));
    Map<String, Object> bridged = byText.get("门锁短接");
    assertEquals("GB45067-5.6.4", bridged.get("code"));
    assertEquals("GRADED", bridged.get("state"));
    assertEquals("MAJOR", bridged.get("grade"));
    assertEquals("SUPERVISION_CHECK", bridged.get("sourceKind"));
    assertEquals("钱一、孙二", bridged.get("foundBy"));
    assertEquals("GENERAL", byText.get("机房堆放杂物").get("code"));
    assertEquals("GENERAL", byText.get("not about the enterprise").get("code"));
    Answer file = Api.hazard(unit.county(), String.valueOf(bridged.get("id")));
    assertEquals(check.checkId(), file.getString("sourceDetail"));
    assertTrue(file.getBoolean("stopUse"));
  }

  private static List<Map<String, Object>> hazards(TestUnit unit) {
    return Api.as(unit.county())
        .get("/hazard/v1/hazards?enterprise=" + unit.enterprise())
        .as(Answer.class)
        .get("items");
  }
}
