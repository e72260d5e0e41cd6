package io.guapai.notification.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What desks hear of an enterprise that is renamed, moves and ends. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Test
  void theNewPlaceHearsOfAMoveAndOfTheEndWithUnitsInUse() {
    Story story = Story.in("321302");
    String id = story.enterpriseId();
    Streams.publish(story.enterprise("旧名", false));
    Streams.publish(new EnterpriseRenamed(id, "新名", "321302", null, false, DAY, "旧名", "营业执照"));
    Streams.publish(new EnterpriseMoved(id, "新名", "321311", null, false, DAY, "321302", "迁址"));
    Streams.publish(new EnterpriseClosed(id, "新名", "321311", null, false, DAY, 2, "注销"));

    Eventually.await().until(() -> alerts(id, "title_zh").size() == 2);
    assertEquals(
        List.of("新名：自2026-05-01起迁入本辖区，原属321302", "新名：自2026-05-01起注销，仍在用设备2台"),
        alerts(id, "title_zh"));
    assertEquals(List.of("INFO", "SEVERE"), alerts(id, "severity"));
    assertEquals(List.of("321311", "321311"), alerts(id, "region_code"));
  }

  private static List<String> alerts(String enterprise, String column) {
    return Rows.texts(
        "select " + column + " from alert where enterprise_id = ? order by id", enterprise);
  }
}
