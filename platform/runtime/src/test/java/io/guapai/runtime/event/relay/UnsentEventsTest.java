package io.guapai.runtime.event.relay;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One event too large for any topic, among others. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnsentEventsTest {

  private static final String TOPIC = "score-events";

  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject MeterRegistry metrics;

  private final String story = UUID.randomUUID().toString();

  private RawEvent event(String topic, String key, int number, int padding) {
    return new RawEvent(
        topic,
        story + key,
        Map.of("id", UUID.randomUUID().toString(), "source", "/test", "type", "test"),
        "{\"story\":\"%s\",\"n\":%d,\"padding\":\"%s\"}"
            .formatted(story, number, "x".repeat(padding)));
  }

  private RawEvent event(String key, int number) {
    return event(TOPIC, key, number, 0);
  }

  private void write(List<RawEvent> events) {
    transactions.asSystem(
        () -> {
          outbox.publishRaw(events);
          return true;
        });
  }

  private List<Integer> told(String key) {
    return Streams.all(TOPIC).stream()
        .filter(record -> (story + key).equals(record.key()))
        .map(Recorded::json)
        .map(json -> json.get("n").asInt())
        .toList();
  }

  private void awaitTold(String key, List<Integer> numbers) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(numbers, told(key)));
  }

  private static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.admin());
  }

  private String awaitUnsent() {
    List<String> found = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                found.addAll(
                    admin()
                        .get("/ledger/v1/unsent?limit=200")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.findAll { it.key.startsWith('" + story + "') }.id")));
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void anEventThatCanNeverBeSentIsSetAsideAndItsLaneGoesOn() {
    List<RawEvent> events = new ArrayList<>();
    for (int n = 0; n < 20; n++) {
      events.add(event("-neighbour-" + n % 4, n));
      events.add(n == 10 ? event(TOPIC, "", 10, 2_000_000) : event("", n));
    }
    double before = refusals();
    write(events);
    String id = awaitUnsent();
    for (int neighbour = 0; neighbour < 4; neighbour++) {
      int first = neighbour;
      awaitTold(
          "-neighbour-" + first, List.of(first, first + 4, first + 8, first + 12, first + 16));
    }
    awaitTold("", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertTrue(refusals() > before);
    await().until(() -> held() == 9);

    // Written later, it waits too: order comes first.
    write(List.of(event("", 20)));
    await().until(() -> held() == 10);
    assertEquals(10, told("").size());

    // Sent again as it is, it is refused again, and nothing has overtaken it.
    admin().post("/ledger/v1/unsent/{id}/retry", id).then().statusCode(200);
    String again = awaitUnsent();
    assertEquals(10, told("").size());
    admin().post("/ledger/v1/unsent/{id}/retry", id).then().statusCode(409);

    admin()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "of no use to anybody"))
        .post("/ledger/v1/unsent/{id}/discard", again)
        .then()
        .statusCode(200)
        .body(has("cause", equalTo("TOO_LARGE")));
    awaitTold("", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));
    assertEquals(0, held());
  }

  @Test
  void anEventForATopicThatCannotBeIsSetAside() {
    write(List.of(event("no topic!", "", 0, 0), event("", 1)));
    String id = awaitUnsent();
    awaitTold("", List.of(1));
    admin()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "of no use to anybody"))
        .post("/ledger/v1/unsent/{id}/discard", id)
        .then()
        .statusCode(200)
        .body(has("cause", equalTo("INVALID_TOPIC")));
  }

  @Test
  void onlyAnAdministratorSeesUnsentEvents() {
    given().get("/ledger/v1/unsent").then().statusCode(401);
    given().auth().oauth2(Tokens.province("32")).get("/ledger/v1/unsent").then().statusCode(403);
    admin().get("/hazard/v1/unsent").then().statusCode(404);
    admin()
        .post("/ledger/v1/unsent/{id}/retry", UUID.randomUUID())
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
  }

  private int held() {
    return sql.first(
            "select count(*) from outbox where lane = -1 and key = ?", row -> row.getInt(1), story)
        .orElseThrow();
  }

  private double refusals() {
    return metrics.counter("guapai.outbox.failed", "cause", "TOO_LARGE").count();
  }
}
