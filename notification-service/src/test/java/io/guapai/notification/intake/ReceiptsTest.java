package io.guapai.notification.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.notification.Eventually;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReceiptsTest {

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
        .until(() -> receipt(Tokens.agency(sender), id).extract().path("state"), equalTo(state));
    return receipt(Tokens.agency(sender), id);
  }

  private void parked(String id) {
    Streams.publish(
        new IntakeSettled(
            source, id, Outcome.PARKED, null, null, "unknown unit", "equipment:MD:AA1000"));
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
        .body("waitingFor", equalTo("equipment:MD:AA1000"))
        .body("reason", equalTo("unknown unit"))
        .body("settledAt", nullValue());
    accepted(id);
    awaitState(id, "ACCEPTED")
        .body("recordType", equalTo("inspection"))
        .body("recordId", equalTo("ins-1"))
        .body("waitingFor", nullValue())
        .body("settledAt", notNullValue());
  }

  @Test
  void aReceiptSaysWhyTheEventWasRejected() {
    String id = post();
    Streams.publish(
        new IntakeSettled(source, id, Outcome.REJECTED, null, null, "before the unit", null));
    awaitState(id, "REJECTED").body("reason", equalTo("before the unit"));
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
    receipt(Tokens.agency(sender), id).body("state", equalTo("ACCEPTED"));
  }

  @Test
  void anEventProducedStraightToTheTopicHasAReceiptForTheFirstWhoAsks() {
    String id = UUID.randomUUID().toString();
    accepted(id);
    awaitState(id, "ACCEPTED").body("type", nullValue());
    receipt(Tokens.agency(Events.sender()), id).statusCode(404);
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
        .body("state", equalTo("ACCEPTED"))
        .body("recordId", equalTo("ins-1"));
  }

  @Test
  void aSenderIsKnownByItsNameWhenItsTokenNamesNoOrganization() {
    String token = Tokens.of("lonely-" + sender, List.of("agency"), null, null, null);
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).auth().oauth2(token).post("/events").then().statusCode(202);
    receipt(token, event.get("id").toString()).statusCode(200);
    receipt(Tokens.agency(sender), event.get("id").toString()).statusCode(404);
  }
}
