package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two entries of the register turn out to be one unit: its inspections and its date are one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMergingTest {

  @Inject PlatformClock clock;

  @Test
  void inspectionsAndTheNewerDateGoOverAndTheOverdueOfTheFormerEnds() {
    LocalDate today = clock.today();
    Units gone = Units.elevator(today.minusDays(9)).register();
    Units stays = Units.elevator(null).register();
    Told.of(InspectionOverdue.class, gone.no(), 1);
    InspectionReported report = Reports.passed(gone, today.minusYears(3));
    Reports.post(report).statusCode(201);

    Streams.publish(merged(gone, stays));
    await().until(() -> !known(gone));

    assertEquals(1, Told.of(InspectionOverdueCleared.class, gone.no(), 1).size());
    given()
        .auth()
        .oauth2(Tokens.county(Units.REGION))
        .queryParam("equipmentNo", stays.no())
        .get("/inspection/v1/inspections")
        .then()
        .body(has("items.reportNo", equalTo(List.of(report.reportNo()))));
    // The same report under the former number is known; a new one is the unit's.
    Reports.post(report).statusCode(200);
    Reports.post(Reports.passed(gone, today)).statusCode(201);
    assertEquals(
        stays.id(), Told.of(InspectionCompleted.class, stays.no(), 1).get(0).equipmentId());
    await()
        .until(() -> !today.minusDays(9).toString().equals(stays.column("next_inspection_date")));
    for (String id : List.of(gone.id(), stays.id())) {
      given()
          .auth()
          .oauth2(Tokens.county(Units.REGION))
          .get("/inspection/v1/units/" + id + "/history")
          .then()
          .statusCode(200)
          .body(has("items.act", hasItem(id.equals(stays.id()) ? "TAKE_OVER" : CLEARED)));
    }

    // What is told late of the former entry brings it not back.
    Streams.publish(gone.changed(7));
    Streams.publish(stays.changed(8));
    stays.awaitVersion(8);
    assertEquals(false, known(gone));
  }

  private static final String CLEARED = "io.guapai.inspection-overdue-cleared.v1";

  @Test
  void aMergerThatIsHeardBeforeTheFormerEntryIsFollowedAllTheSame() {
    Units gone = Units.elevator(clock.today().plusYears(1));
    Units stays = Units.elevator(null).register();
    Streams.publish(merged(gone, stays));
    Streams.publish(merged(gone, stays));
    Streams.publish(gone.registered());
    stays.change(2);
    assertEquals(false, known(gone));
    Reports.post(Reports.passed(gone, clock.today())).statusCode(201);
    Told.of(InspectionCompleted.class, stays.no(), 1);
  }

  @Test
  void aMergerThatIsHeardBeforeTheUnitThatStaysKeepsTheInspections() {
    Units gone = Units.elevator(clock.today().plusYears(1)).register();
    Units stays = Units.elevator(clock.today().plusYears(2));
    Reports.post(Reports.passed(gone, clock.today().minusDays(1))).statusCode(201);
    Streams.publish(merged(gone, stays));
    stays.register();
    assertEquals(false, known(gone));
    given()
        .auth()
        .oauth2(Tokens.county(Units.REGION))
        .queryParam("equipmentNo", stays.no())
        .get("/inspection/v1/inspections")
        .then()
        .body(has("items.equipmentId", equalTo(List.of(stays.id()))));
  }

  private static EquipmentMerged merged(Units gone, Units stays) {
    return new EquipmentMerged(
        stays.id(),
        stays.no(),
        gone.id(),
        gone.no(),
        stays.enterprise(),
        gone.enterprise(),
        stays.region(),
        "the same",
        false);
  }

  private static boolean known(Units unit) {
    try {
      return Database.finds("select from subject where equipment_id = ?", unit.id());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
