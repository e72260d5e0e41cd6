package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.notification.Eventually;
import io.guapai.testing.Broker;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BrokerAwayTest {

  private final String sender = Events.sender();
  private final String source = Events.source(sender);
  private boolean away;

  @AfterEach
  void giveTheBrokerBack() {
    if (away) {
      Broker.start();
    }
  }

  @Test
  void whatKafkaDidNotAcknowledgeIsNotAcceptedAndARetryProducesItOnce() {
    Map<String, Object> event = Events.inspection(source);
    Map<String, Object> another = Events.inspection(source);
    Broker.stop();
    away = true;
    Events.structured(sender, event)
        .post("/events")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body(has("type", equalTo("urn:guapai:problem:broker-away")));
    receipt(event, "RECEIVED");
    Events.batch(sender, List.of(event, another))
        .post("/events")
        .then()
        .statusCode(207)
        .header("Retry-After", notNullValue())
        .body(has("status", equalTo(List.of(503, 503))));

    Broker.start();
    away = false;
    Eventually.await()
        .until(
            () ->
                Events.structured(sender, event).post("/events").then().extract().statusCode()
                    == 202);
    receipt(event, "PUBLISHED");
    Events.structured(sender, another).post("/events").then().statusCode(202);
    assertEquals(
        List.of(event.get("id"), another.get("id")),
        Events.produced(source).stream().map(record -> record.id()).toList());
  }

  private void receipt(Map<String, Object> event, String state) {
    Events.as(sender)
        .queryParam("source", source)
        .queryParam("id", event.get("id"))
        .get("/events")
        .then()
        .statusCode(200)
        .body(has("state", equalTo(state)));
  }
}
