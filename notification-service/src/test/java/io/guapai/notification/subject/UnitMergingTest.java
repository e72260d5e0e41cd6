package io.guapai.notification.subject;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Hazards of a unit that goes by another number are told under that. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMergingTest {

  @Test
  void hazardsBeforeAndAfterTheMergerAreOfTheUnitThatStays() {
    Story before = Story.in("321312");
    Story after =
        new Story(
            before.region(),
            before.enterpriseId(),
            before.hazardId() + "-2",
            before.hazardNo() + "-2",
            before.equipmentNo());
    Streams.publish(before.reported(false));
    Eventually.await().until(() -> known(before.equipmentNo()) == 1);
    Streams.publish(
        new EquipmentMerged(
            "stays-" + before.hazardId(),
            "S:" + before.hazardId(),
            "eq-" + before.hazardId(),
            before.equipmentNo(),
            before.enterpriseId(),
            before.enterpriseId(),
            before.region(),
            "the same",
            false));
    Eventually.await().until(() -> known("S:" + before.hazardId()) == 1);
    Streams.publish(about("eq-" + before.hazardId(), after));
    Eventually.await().until(() -> known("S:" + before.hazardId()) == 2);
  }

  private static HazardReported about(String unit, Story story) {
    HazardReported said = story.reported(false);
    return new HazardReported(
        said.hazardId(),
        said.hazardNo(),
        said.enterpriseId(),
        said.regionCode(),
        unit,
        said.equipmentNo(),
        said.code(),
        said.description(),
        said.sourceKind(),
        said.reportedAt(),
        false,
        null,
        null);
  }

  private static long known(String equipmentNo) {
    return Rows.count("select count(*) from known_hazard where equipment_no = ?", equipmentNo);
  }
}
