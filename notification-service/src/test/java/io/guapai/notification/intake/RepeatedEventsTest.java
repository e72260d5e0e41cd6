package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RepeatedEventsTest {

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  @Test
  void theSameEventAgainGetsTheSameReceiptAndIsNotProducedAgain() {
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    Map<String, Object> again = new LinkedHashMap<>(event);
    again.put("time", "2022-07-28T10:00:00+08:00");
    Map<String, Object> reordered = new LinkedHashMap<>();
    Map<?, ?> data = (Map<?, ?>) event.get("data");
    data.keySet().stream()
        .map(String.class::cast)
        .sorted()
        .forEach(key -> reordered.put(key, data.get(key)));
    again.put("data", reordered);
    Events.structured(sender, again)
        .post("/events")
        .then()
        .statusCode(202)
        .body(has("id", equalTo(event.get("id"))))
        .body(has("state", equalTo("PUBLISHED")));
    assertEquals(1, Events.produced(source).size());
  }

  @Test
  void theSameIdForAnotherEventIsAConflict() {
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    event.put("data", Events.data(sender));
    Events.refused(sender, event, 409, "event-conflict").body(has("field", equalTo("id")));
    assertEquals(1, Events.produced(source).size());
  }
}
