package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IntakeModesTest {

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  @Test
  void aStructuredEventIsProducedAndItsReceiptCanBeRead() {
    Map<String, Object> event = Events.inspection(source);
    event.put("sequence", "not a number, and not the sender's to say");
    event.put("organization", "Somebody else");
    event.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    String location =
        Events.structured(sender, event)
            .post("/events")
            .then()
            .statusCode(202)
            .body(has("source", equalTo(source)))
            .body(has("id", equalTo(event.get("id"))))
            .body(has("state", equalTo("PUBLISHED")))
            .extract()
            .header("Location");
    Events.as(sender)
        .urlEncodingEnabled(false)
        .get(location)
        .then()
        .statusCode(200)
        .body(has("id", equalTo(event.get("id"))))
        .body(has("type", equalTo("io.guapai.inspection-reported.v1")))
        .body(has("receivedAt", notNullValue()))
        .body(has("settledAt", nullValue()));

    List<Recorded> produced = Events.produced(source);
    assertEquals(1, produced.size());
    Recorded record = produced.get(0);
    assertEquals("MD:AA1000", record.key());
    assertEquals("MD:AA1000", record.headers().get("ce_partitionkey"));
    assertEquals("2022-07-28T09:30:00+08:00", record.headers().get("ce_time"));
    assertEquals(event.get("traceparent"), record.headers().get("ce_traceparent"));
    assertFalse(record.headers().containsKey("ce_sequence"));
    assertEquals(sender, record.headers().get("ce_organization"));
    assertEquals("32", record.headers().get("ce_territory"));
    assertEquals("FAIL", record.json().get("conclusion").asText());
  }

  @Test
  void aBinaryEventIsTheSameEvent() {
    String id = UUID.randomUUID().toString();
    Events.as(sender)
        .contentType("application/json")
        .header("ce-specversion", "1.0")
        .header("CE-Id", id)
        .header("ce-source", source)
        .header("ce-type", "io.guapai.hazard-found.v1")
        .header("ce-subject", "%E7%94%B5%E6%A2%AF")
        .body(
            "{\"equipmentNo\":\"MD:AA1001\",\"code\":\"GB45067-5.6.4\",\"description\":\"d\","
                + "\"foundOn\":\"2022-07-27\"}")
        .post("/events")
        .then()
        .statusCode(202)
        .body(has("id", equalTo(id)))
        .body(has("state", equalTo("PUBLISHED")));
    Recorded record = Events.produced(source).get(0);
    assertEquals("电梯", record.headers().get("ce_subject"));
    assertEquals("MD:AA1001", record.key());
    assertTrue(record.headers().containsKey("ce_time"), "the edge stamps what has no time");
  }

  @Test
  void whatIsFoundAtAnEnterpriseItselfNamesItInsteadOfAUnit() {
    Map<String, Object> event = Events.inspection(source);
    event.put("type", "io.guapai.hazard-found.v2");
    Map<String, Object> found = new HashMap<>();
    found.put("enterpriseId", "TMP-320412-000007");
    found.put("code", "TSEL-14-UNCERTIFIED");
    found.put("description", "two operators without certificates");
    found.put("foundOn", "2022-07-27");
    event.put("data", found);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    assertEquals("TMP-320412-000007", Events.produced(source).get(0).key());

    found.put("equipmentNo", "MD:AA1000");
    event.put("id", UUID.randomUUID().toString());
    Events.refused(sender, event, 422, "data-violates-schema");
    found.remove("equipmentNo");
    found.remove("enterpriseId");
    Events.refused(sender, event, 422, "data-violates-schema");
  }

  @Test
  void aBatchOfAThousandIsTakenInItsOrder() {
    List<Map<String, Object>> events =
        IntStream.range(0, 1000).mapToObj(i -> Events.inspection(source)).toList();
    Events.batch(sender, events)
        .post("/events")
        .then()
        .statusCode(202)
        .body(has("$", hasSize(1000)))
        .body(has("status", everyItem(equalTo(202))))
        .body(has("[999].id", equalTo(events.get(999).get("id"))))
        .body(has("[999].state", equalTo("PUBLISHED")));
    List<String> ids = events.stream().map(event -> event.get("id").toString()).toList();
    assertEquals(ids, Events.produced(source).stream().map(Recorded::id).toList());
    assertEquals(Set.copyOf(ids), Events.entered(source), "each has its receipt, and no other");
  }

  @Test
  void badEventsOfABatchDoNotHoldBackTheGood() {
    Map<String, Object> good = Events.inspection(source);
    Map<String, Object> unknown = Events.inspection(source);
    unknown.put("type", "io.guapai.elevator-levitated.v1");
    Map<String, Object> twin = Events.inspection(source);
    twin.put("id", good.get("id"));
    Map<String, Object> last = Events.inspection(source);
    Events.batch(sender, List.of(good, unknown, "no event", good, twin, last))
        .post("/events")
        .then()
        .statusCode(207)
        .body(has("status", equalTo(List.of(202, 422, 400, 202, 409, 202))))
        .body(has("index", equalTo(List.of(0, 1, 2, 3, 4, 5))))
        .body(has("[1].id", equalTo(unknown.get("id"))))
        .body(has("[1].problem.type", equalTo("urn:guapai:problem:unknown-event-type")))
        .body(has("[1].problem.status", equalTo(422)))
        .body(has("[0].problem", nullValue()));
    assertEquals(
        List.of(good.get("id"), last.get("id")),
        Events.produced(source).stream().map(Recorded::id).toList());
    assertEquals(Set.of(good.get("id"), last.get("id")), Events.entered(source));
  }

  @Test
  void anEmptyBatchIsTakenAndDoesNothing() {
    Events.batch(sender, List.of())
        .post("/events")
        .then()
        .statusCode(202)
        .body(has("$", hasSize(0)));
  }
}
