package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.event.EventAttributes;
import io.guapai.testing.Answer;
import io.guapai.testing.AttributeMaps;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The edge and the consumers go by the same rules, whatever a sender writes into its attributes.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AttributesAtTheEdgeTest {

  private static final Set<String> STAMPED =
      Set.of("partitionkey", "organization", "territory", "datacontenttype");

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  @Test
  void theEdgeTakesWhatEveryConsumerCanReadAndNamesWhatItRefuses() {
    List<Map<String, String>> maps =
        AttributeMaps.of(source, "io.guapai.inspection-reported.v1").stream()
            // What is another's source or type, and what is no attribute in JSON, is not this test.
            .filter(map -> source.equals(map.getOrDefault("source", source)))
            .filter(map -> !map.containsKey("data"))
            .toList();
    Map<String, Map<String, String>> taken = new HashMap<>();
    for (int from = 0; from < maps.size(); from += 1000) {
      List<Map<String, String>> batch = maps.subList(from, Math.min(from + 1000, maps.size()));
      Answer answers =
          Events.as(sender)
              .contentType(Events.BATCH)
              .body(ascii(Json.write(batch.stream().map(this::event).toList())))
              .post("/events")
              .then()
              .extract()
              .as(Answer.class);
      for (int i = 0; i < batch.size(); i++) {
        Map<String, String> map = batch.get(i);
        Optional<EventAttributes.Violation> violation = EventAttributes.violation(map);
        String which = map.toString();
        if (violation.isEmpty()) {
          int status = answers.getInt("[" + i + "].status");
          // Two maps may share a nasty id.
          assertTrue(status == 202 || status == 409, which + ": " + status);
          if (status == 202) {
            taken.put(map.get("id"), map);
          }
        } else {
          assertEquals(400, answers.getInt("[" + i + "].status"), which);
          assertEquals(
              named(map, violation.get()), answers.getString("[" + i + "].problem.field"), which);
        }
      }
    }
    assertTrue(taken.size() > 100, "taken: " + taken.size());
    Map<String, Recorded> produced =
        Events.produced(source).stream()
            .collect(
                Collectors.toMap(event -> Objects.requireNonNull(event.id()), Function.identity()));
    taken.forEach(
        (id, map) -> {
          Map<String, String> read = read(produced.get(id));
          if (!map.containsKey("time")) {
            read.remove("time");
          }
          assertEquals(expected(map), read);
        });
  }

  private Map<String, Object> event(Map<String, String> attributes) {
    Map<String, Object> event = new LinkedHashMap<>(attributes);
    event.put("data", Events.data(sender));
    return event;
  }

  /** Escapes what is no ASCII: half a character would not outlive UTF-8. */
  private static String ascii(String json) {
    StringBuilder text = new StringBuilder();
    json.chars()
        .forEach(c -> text.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
    return text.toString();
  }

  /** The first violation depends on the order, which the edge's map does not share. */
  private static String named(Map<String, String> map, EventAttributes.Violation violation) {
    return EventAttributes.violation(new TreeMap<>(map)).orElse(violation).attribute();
  }

  private static Map<String, String> expected(Map<String, String> map) {
    Map<String, String> expected = new HashMap<>(map);
    expected.keySet().removeAll(STAMPED);
    expected.putIfAbsent("subject", "MD:AA1000");
    return expected;
  }

  private static Map<String, String> read(Recorded record) {
    Map<String, String> attributes = new HashMap<>();
    record
        .headers()
        .forEach(
            (name, value) -> {
              if (name.startsWith("ce_")) {
                attributes.put(name.substring(3), value);
              }
            });
    assertEquals(Optional.empty(), EventAttributes.violation(attributes));
    attributes.keySet().removeAll(STAMPED);
    return attributes;
  }

  @Test
  void twoBrokenEncodingsAreTwoRefusalsAndNeverOneId() {
    for (String id : List.of("a%E5%BC-1", "a%E5%BD-1")) {
      binary(id).statusCode(400).body(has("field", equalTo("id")));
    }
    assertEquals(List.of(), Events.produced(source));
  }

  @Test
  void anIdIsDecodedAsTheBindingSays() {
    binary("Euro%20%E2%82%AC%20%F0%9F%98%80").statusCode(202).body(has("id", equalTo("Euro € 😀")));
    assertEquals("Euro € 😀", Events.produced(source).get(0).id());
  }

  @Test
  void aHeaderGivenTwiceIsNoAttribute() {
    request("once")
        .header("ce-id", "twice")
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("field", equalTo("id")));
  }

  @Test
  void theTypeOfTheDataIsSaidOnce() {
    request("typed")
        .header("ce-datacontenttype", "application/json")
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("field", equalTo("datacontenttype")));
  }

  private ValidatableResponse binary(String id) {
    return request(id).post("/events").then();
  }

  private RequestSpecification request(String id) {
    return Events.as(sender)
        .contentType("application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", id)
        .header("ce-source", source)
        .header("ce-type", "io.guapai.inspection-reported.v1")
        .body(Events.data(sender));
  }
}
