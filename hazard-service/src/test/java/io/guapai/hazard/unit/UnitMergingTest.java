package io.guapai.hazard.unit;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Hazards of an entry of a unit that turns out to be the same unit as another one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMergingTest {

  private static final String HERE = "321302";
  private static final String THERE = "321311";
  private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

  @Test
  void hazardsGoOnAboutTheUnitThatStaysAndTheirHistoryHolds() throws Exception {
    TestUnit gone = TestUnit.registered(HERE);
    TestUnit stays = TestUnit.registeredAt(HERE, gone.enterprise());
    String first = Filing.reported(gone, "GB45067-5.6.4");
    String second = Filing.reported(stays, "GB45067-5.6.4");
    Streams.publish(merged(gone, stays));
    Patience.until(() -> stays.equipmentId().equals(unitOf(stays, first)));

    assertEquals(stays.equipmentNo(), Api.hazard(stays.county(), first).getString("equipmentNo"));
    as(stays.county())
        .get(Api.HAZARDS + "/" + first + "/history")
        .then()
        .body(has("items[-1].act", equalTo("TAKE_OVER")))
        .body(has("items[-1].reason", containsString(stays.equipmentNo())));
    as(stays.county())
        .get(Api.HAZARDS + "/" + first + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
    as(stays.county())
        .queryParam("equipmentNo", stays.equipmentNo())
        .get(Api.HAZARDS)
        .then()
        .body(has("items.id", containsInAnyOrder(first, second)));
    assertFalse(gone.isKnown());

    // What is found under the former number is found at the unit.
    assertEquals(stays.equipmentId(), unitOf(stays, Filing.reported(gone, "GB45067-5.6.2")));
  }

  @Test
  void whatThePlatformFoundForTheDatesOfTheFormerEntryEndsWithIt() {
    TestUnit gone = TestUnit.registered(HERE);
    TestUnit stays = TestUnit.registeredAt(HERE, gone.enterprise());
    Streams.publish(gone.overdue(DUE));
    String id = Api.hazardOf(gone).getString("id");
    Streams.publish(merged(gone, stays));
    assertEquals(true, Told.await(HazardClosed.class, id).reason().contains("gave way to another"));
    // A late fact about the former entry's own date opens nothing, one about the unit's does.
    Streams.publish(gone.overdue(DUE.plusDays(1)));
    Streams.publish(stays.overdue(DUE));
    Patience.until(() -> Api.hazardsOf(stays).getList("items").size() == 2);
  }

  @Test
  void aMergerThatIsHeardFirstLeadsWhatComesLaterToTheUnit() throws Exception {
    TestUnit gone = TestUnit.in(HERE);
    TestUnit stays = TestUnit.registered(HERE);
    Streams.publish(merged(gone, stays));
    Streams.publish(merged(gone, stays));
    Patience.until(
        () -> Database.finds("select from unit_alias where former_id = ?", gone.equipmentId()));
    Streams.publish(gone.registration());
    TestUnit known = new TestUnit(gone.equipmentId(), gone.equipmentNo(), stays.enterprise(), HERE);
    assertEquals(stays.equipmentId(), unitOf(stays, Filing.reported(known, "GB45067-5.6.4")));
    assertFalse(gone.isKnown());
  }

  @Test
  void openHazardsFollowToWhereTheUnitThatStaysIs() {
    TestUnit gone = TestUnit.registered(HERE);
    TestUnit stays = TestUnit.registeredAt(THERE, gone.enterprise());
    String id = Filing.reported(gone, "GB45067-5.6.4");
    Streams.publish(merged(gone, stays));
    Patience.until(() -> THERE.equals(Api.hazard(stays.city(), id).getString("regionCode")));
    assertEquals(stays.equipmentId(), unitOf(stays, id));
  }

  private static String unitOf(TestUnit unit, String hazard) {
    return Api.hazard(unit.county(), hazard).getString("equipmentId");
  }

  private static EquipmentMerged merged(TestUnit gone, TestUnit stays) {
    return new EquipmentMerged(
        stays.equipmentId(),
        stays.equipmentNo(),
        gone.equipmentId(),
        gone.equipmentNo(),
        stays.enterprise(),
        gone.enterprise(),
        stays.region(),
        "the same",
        false);
  }
}
