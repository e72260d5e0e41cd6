package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReceiptsTest {

  @Inject RejectingUnknownTypes unknownTypes;
  @Inject Transactions transactions;

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  private String post() {
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    return event.get("id").toString();
  }

  private ValidatableResponse receipt(String token, String id) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .queryParam("source", source)
        .queryParam("id", id)
        .get("/events")
        .then();
  }

  private ValidatableResponse awaitState(String id, String state) {
    Eventually.await()
        .until(
            () -> receipt(Tokens.agency(sender), id).extract().as(Answer.class).get("state"),
            equalTo(state));
    return receipt(Tokens.agency(sender), id);
  }

  private void parked(String id) {
    Streams.publish(
        new IntakeSettled(
            source, id, Outcome.PARKED, null, null, "unknown unit", "equipment:MD:AA1000"));
  }

  private void rejected(String id) {
    Streams.publish(new IntakeSettled(source, id, Outcome.REJECTED, null, null, "discarded", null));
  }

  private void accepted(String id) {
    Streams.publish(
        new IntakeSettled(source, id, Outcome.ACCEPTED, "inspection", "ins-1", null, null));
  }

  @Test
  void aReceiptSaysWhichRecordTheEventBecame() {
    String id = post();
    parked(id);
    awaitState(id, "PARKED")
        .body(has("waitingFor", equalTo("equipment:MD:AA1000")))
        .body(has("reason", equalTo("unknown unit")))
        .body(has("settledAt", nullValue()));
    accepted(id);
    awaitState(id, "ACCEPTED")
        .body(has("recordType", equalTo("inspection")))
        .body(has("recordId", equalTo("ins-1")))
        .body(has("waitingFor", nullValue()))
        .body(has("settledAt", notNullValue()));
  }

  @Test
  void aReceiptSaysWhyTheEventWasRejected() {
    String id = post();
    Streams.publish(
        new IntakeSettled(source, id, Outcome.REJECTED, null, null, "before the unit", null));
    awaitState(id, "REJECTED").body(has("reason", equalTo("before the unit")));
  }

  @Test
  void aLateParkingDoesNotTakeBackWhatIsSettled() {
    String id = post();
    accepted(id);
    awaitState(id, "ACCEPTED");
    parked(id);
    String later = post();
    accepted(later);
    parked(later);
    String last = post();
    accepted(last);
    awaitState(last, "ACCEPTED");
    awaitState(later, "ACCEPTED");
    receipt(Tokens.agency(sender), id).body(has("state", equalTo("ACCEPTED")));
  }

  @Test
  void whatWasParkedMayEndInARejection() {
    String id = post();
    parked(id);
    awaitState(id, "PARKED");
    rejected(id);
    awaitState(id, "REJECTED")
        .body(has("reason", equalTo("discarded")))
        .body(has("waitingFor", nullValue()))
        .body(has("settledAt", notNullValue()));
    parked(id);
    String last = post();
    rejected(last);
    awaitState(last, "REJECTED");
    receipt(Tokens.agency(sender), id).body(has("state", equalTo("REJECTED")));
  }

  @Test
  void anEventProducedStraightToTheTopicHasAReceiptForTheOwnerOfItsSource() {
    String id = UUID.randomUUID().toString();
    accepted(id);
    awaitState(id, "ACCEPTED").body(has("type", nullValue()));
    receipt(Tokens.agency(Events.sender()), id).statusCode(404);
  }

  @Test
  void askingForAReceiptClaimsNothing() {
    String free = "urn:agency:free-" + UUID.randomUUID();
    String id = UUID.randomUUID().toString();
    Streams.publish(
        new IntakeSettled(free, id, Outcome.ACCEPTED, "inspection", "ins-2", null, null));
    Eventually.await()
        .until(() -> Rows.count("select count(*) from receipt where source = ?", free) == 1);
    for (String asking : List.of(sender, Events.stranger())) {
      RestAssured.given()
          .auth()
          .oauth2(Tokens.agency(asking))
          .queryParam("source", free)
          .queryParam("id", id)
          .get("/events")
          .then()
          .statusCode(404);
    }
    Events.bind(sender, free);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.agency(sender))
        .queryParam("source", free)
        .queryParam("id", id)
        .get("/events")
        .then()
        .statusCode(200)
        .body(has("recordId", equalTo("ins-2")));
  }

  @Test
  void anUnknownTypeProducedStraightToTheTopicEndsInAReceipt() {
    String id = UUID.randomUUID().toString();
    String known = UUID.randomUUID().toString();
    String posted = post();
    reject(
        List.of(
            raw(id, "io.guapai.elevator-levitated.v1"),
            raw(id, "io.guapai.elevator-levitated.v1"),
            raw(posted, "io.guapai.elevator-levitated.v1"),
            raw("a\u0000b", "io.guapai.elevator-levitated.v1"),
            raw(known, "io.guapai.inspection-reported.v2"),
            new RawEvent("agency-events", "", Map.of(), "")));
    receipt(Tokens.agency(sender), id)
        .statusCode(200)
        .body(has("state", equalTo("REJECTED")))
        .body(has("type", equalTo("io.guapai.elevator-levitated.v1")))
        .body(has("reason", containsString("unknown event type")))
        .body(has("settledAt", notNullValue()));
    receipt(Tokens.agency(sender), known).statusCode(404);
    receipt(Tokens.agency(sender), posted).body(has("state", equalTo("PUBLISHED")));
  }

  private void reject(List<RawEvent> events) {
    transactions.asSystem(
        () -> {
          unknownTypes.reject(events);
          return true;
        });
  }

  private RawEvent raw(String id, String type) {
    return new RawEvent(
        "agency-events",
        "key",
        Map.of("specversion", "1.0", "id", id, "source", source, "type", type, "time", "never"),
        "{}");
  }

  @Test
  void postingWhatWasSettledAnswersWithItsReceipt() {
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    accepted(event.get("id").toString());
    awaitState(event.get("id").toString(), "ACCEPTED");
    Events.structured(sender, event)
        .post("/events")
        .then()
        .statusCode(202)
        .body(has("state", equalTo("ACCEPTED")))
        .body(has("recordId", equalTo("ins-1")));
  }

  @Test
  void aTokenWithoutOrganizationReadsNoReceipt() {
    receipt(Tokens.of("lonely", List.of("agency"), null, null, null), post())
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:sender-unnamed")));
  }

  @Test
  void aReceiptIsAskedForBySourceAndId() {
    Events.as(sender).queryParam("source", source).get("/events").then().statusCode(400);
    Events.as(sender)
        .queryParam("source", source)
        .queryParam("id", "never-posted")
        .get("/events")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    Events.as(sender)
        .queryParam("source", source)
        .queryParam("id", "a\u0000b")
        .get("/events")
        .then()
        .statusCode(400);
  }
}
