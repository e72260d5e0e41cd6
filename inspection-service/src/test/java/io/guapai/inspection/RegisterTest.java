package io.guapai.inspection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegisterTest {

  @Inject PlatformClock clock;

  @Test
  void anOlderStateArrivingLateChangesNothing() {
    Units unit = Units.elevator(clock.today().plusYears(1));
    Streams.publish(
        unit.being(UseState.SEALED).changed(3),
        unit.being(UseState.STOPPED).changed(2),
        unit.registered());
    Streams.publish(unit.being(UseState.IN_USE).changed(4));
    unit.awaitVersion(4);
    Streams.publish(unit.being(UseState.SCRAPPED).changed(3));
    unit.dueOn(clock.today().plusYears(2)).change(5);
    assertEquals("IN_USE", unit.column("use_state"));
  }

  @Test
  void theRegistersEchoOfAnInspectionDoesNotUndoANewerOne() {
    Units unit = Units.elevator(clock.today().minusDays(9)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    Streams.publish(Reports.passed(unit, LocalDate.parse("2015-06-01")));
    Recorded first = Told.first(InspectionCompleted.class, unit.no());
    Streams.publish(Reports.passed(unit, clock.today()));
    Told.of(InspectionOverdueCleared.class, unit.no(), 1);
    String newest = unit.column("next_inspection_date");

    LocalDate earlier = LocalDate.parse("2016-06-20");
    Streams.publish(unit.dueOn(earlier).changed(2).withCause(first.id(), unit.id()));
    unit.awaitVersion(2);
    assertEquals(newest, unit.column("next_inspection_date"));
    assertNull(unit.column("overdue_for"));
  }

  @Test
  void aRefusedRecordIsParkedHoldsNothingUpAndCanBeReplayed() {
    Units holder = Units.elevator(clock.today().plusYears(1)).register();
    Units twin = Units.elevator(clock.today().plusYears(1)).numbered(holder.no());
    Units bystander = Units.elevator(clock.today().plusYears(1));
    TestEvent refused = twin.registered();
    Streams.publish(refused, bystander.registered());
    bystander.awaitVersion(1);

    String letter = parked(refused.id());
    assertEquals(
        "unit "
            + twin.id()
            + " is told of with the number "
            + holder.no()
            + ", which belongs to unit "
            + holder.id(),
        Units.one("select reason from parked where id = ?::uuid", letter));
    holder.numbered(holder.no() + "-old").change(2);
    asAdmin().post("/inspection/v1/dead-letters/" + letter + "/replay").then().statusCode(200);
    twin.awaitVersion(1);
    asAdmin().post("/inspection/v1/dead-letters/" + letter + "/replay").then().statusCode(409);
  }

  @Test
  void anUnreadableReportIsParkedWithItsReasonAndHoldsTheNextOfItsUnit() {
    Units unit = Units.elevator(null).register();
    TestEvent good = TestEvent.of(Reports.passed(unit, clock.today()));
    TestEvent broken =
        TestEvent.of(Reports.passed(unit, clock.today()))
            .withData("{\"reportNo\":\"R1\",\"kind\":\"GLANCE\"}");
    Streams.publish(broken, good);
    assertEquals(Outcome.PARKED, Told.receipts(good.id(), 1).get(0).outcome());
    String letter = parked(broken.id());
    assertTrue(
        String.valueOf(Units.one("select reason from parked where id = ?::uuid", letter))
            .contains("equipmentNo"));
    asAdmin()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "a unit of another register"))
        .post("/inspection/v1/dead-letters/" + letter + "/discard")
        .then()
        .statusCode(200);
    assertEquals(Outcome.REJECTED, Told.receipts(broken.id(), 2).get(1).outcome());
    assertEquals(Outcome.ACCEPTED, Told.receipts(good.id(), 2).get(1).outcome());
  }

  @Test
  void aReportWithControlCharactersIsRejectedNotParked() {
    Units unit = Units.elevator(null).register();
    TestEvent event = TestEvent.of(Reports.passed(unit, clock.today()));
    Streams.publish(event.withData(String.valueOf(event.data()).replace("GSJ-", "GSJ-\\u0000")));
    assertEquals(Outcome.REJECTED, Told.receipts(event.id(), 1).get(0).outcome());
  }

  private static String parked(String eventId) {
    Awaitility.await()
        .until(() -> Units.one("select id from parked where event_id = ?", eventId) != null);
    ValidatableResponse list =
        asAdmin().queryParam("limit", 200).get("/inspection/v1/dead-letters").then();
    return list.statusCode(200)
        .extract()
        .as(Answer.class)
        .getString("items[attributes.id=" + eventId + "].id");
  }

  private static io.restassured.specification.RequestSpecification asAdmin() {
    return given().auth().oauth2(Tokens.admin());
  }
}
