package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IntakeRefusalsTest {

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  private Map<String, Object> with(String attribute, Object value) {
    Map<String, Object> event = Events.inspection(source);
    event.put(attribute, value);
    return event;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "{\"specversion\":\"1.0\"",
        "{\"id\":\"a\",\"id\":\"b\"}",
        "{} {}",
        "[]",
        "null",
        "\"text\"",
        "{\"specversion\":\"1.0\",\"data_base64\":\"AAAA\"}"
      })
  void whatIsNoEventIsMalformed(String body) {
    Events.refused(sender, body, 400, "malformed-event");
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    Events.as(sender)
        .contentType(Events.STRUCTURED)
        .body(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'})
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:malformed-event")));
  }

  static Stream<Arguments> wrongAttributes() {
    return Stream.of(
        Arguments.of("specversion", "0.3", "invalid-attribute"),
        Arguments.of("specversion", null, "missing-attribute"),
        Arguments.of("id", null, "missing-attribute"),
        Arguments.of("id", "", "missing-attribute"),
        Arguments.of("id", "i".repeat(129), "invalid-attribute"),
        Arguments.of("id", "a\u0000b", "invalid-attribute"),
        Arguments.of("id", List.of("a"), "invalid-attribute"),
        Arguments.of("source", null, "missing-attribute"),
        Arguments.of("source", "not a uri", "invalid-attribute"),
        Arguments.of("source", "urn:" + "s".repeat(300), "invalid-attribute"),
        Arguments.of("type", null, "missing-attribute"),
        Arguments.of("time", "yesterday", "invalid-attribute"),
        Arguments.of("time", "2022-07-28 09:30:00+08:00", "invalid-attribute"),
        Arguments.of("time", "2022-02-30T09:30:00+08:00", "invalid-attribute"),
        Arguments.of("time", "2022-07-28T09:30:00", "invalid-attribute"),
        Arguments.of("datacontenttype", "text/xml", "invalid-attribute"),
        Arguments.of("Subject", "upper case", "invalid-attribute"),
        Arguments.of("subject", "s".repeat(513), "invalid-attribute"),
        Arguments.of("subject", "", "invalid-attribute"),
        Arguments.of("time", "0000-01-01T00:00:00Z", "invalid-attribute"),
        Arguments.of("dataschema", "not a uri %%", "invalid-attribute"),
        Arguments.of("data", null, "missing-attribute"));
  }

  @ParameterizedTest
  @MethodSource("wrongAttributes")
  void theWrongAttributeIsNamed(String attribute, Object value, String slug) {
    Events.refused(sender, with(attribute, value), 400, slug)
        .body(has("field", equalTo(attribute)));
  }

  @Test
  void halfACharacterIsNoText() {
    String event = Json.write(with("subject", "HALF")).replace("HALF", "\\ud800");
    Events.refused(sender, event, 400, "invalid-attribute").body(has("field", equalTo("subject")));
  }

  @Test
  void anUnknownTypeNamesTheKnownOnes() {
    Events.refused(
            sender, with("type", "io.guapai.elevator-levitated.v1"), 422, "unknown-event-type")
        .body(has("detail", containsString("io.guapai.inspection-reported.v1")));
    Events.refused(sender, with("type", "io.guapai.hazard-listed.v1"), 422, "unknown-event-type");
    Events.refused(sender, with("type", "whatever"), 422, "unknown-event-type");
  }

  @Test
  void anotherVersionHasItsOwnReason() {
    Events.refused(
            sender,
            with("type", "io.guapai.inspection-reported.v2"),
            422,
            "unsupported-event-version")
        .body(has("detail", equalTo("inspection-reported exists in version 1, not in version 2.")));
  }

  @Test
  void dataThatBreaksTheSchemaIsToldFieldByField() {
    Map<String, Object> data = Events.data(sender);
    data.remove("reportNo");
    data.put("kind", "GUESS");
    data.put("inspectedOn", "2022-02-30");
    Events.refused(sender, with("data", data), 422, "data-violates-schema")
        .body(has("field", equalTo("data")))
        .body(has("violations", hasItem(containsString("reportNo"))))
        .body(has("violations", hasItem(containsString("kind"))))
        .body(has("violations", hasItem(containsString("inspectedOn"))));
    Events.refused(sender, with("data", "text"), 422, "data-violates-schema");
    Events.refused(sender, with("data", List.of()), 422, "data-violates-schema");
  }

  @Test
  void dataThatNoDatabaseStoresIsRefused() {
    Map<String, Object> data = Events.data(sender);
    data.put("reportNo", "A\u0000B");
    Events.refused(sender, with("data", data), 422, "data-violates-schema");
    data.put("reportNo", "HALF");
    String half = Json.write(with("data", data)).replace("HALF", "\\udc00");
    Events.refused(sender, half, 422, "data-violates-schema");
    data.put("reportNo", "R");
    data.put("equipmentNo", "a\u0007b");
    Events.refused(sender, with("data", data), 422, "data-violates-schema");
    data.put("equipmentNo", "MD:1");
    data.put("weight", "MUCH");
    String infinite = Json.write(with("data", data)).replace("\"MUCH\"", "1e999");
    Events.refused(sender, infinite, 422, "data-violates-schema");
  }

  @Test
  void aFormThatNoServiceTakesIsRefusedAtOnceAndNotInTheReceipt() {
    Map<String, Object> data = Events.data(sender);
    data.put("reportNo", "R\n1");
    Events.refused(sender, with("data", data), 422, "data-violates-schema")
        .body(has("violations", hasItem(containsString("reportNo"))));
    data.put("reportNo", "R1");
    data.put("findings", List.of("\u001b[31m制动器失效"));
    Events.refused(sender, with("data", data), 422, "data-violates-schema");
    data.put("findings", List.of("制动器失效\n门锁失效"));
    Events.structured(sender, with("data", data)).post("/events").then().statusCode(202);
  }

  @Test
  void aPropertyThatTheContractDoesNotKnowIsNotDroppedInSilence() {
    Map<String, Object> data = Events.data(sender);
    data.put("dueDate", "2026-12-01");
    Events.refused(sender, with("data", data), 422, "data-violates-schema")
        .body(has("violations", hasItem(containsString("dueDate"))));
  }

  @Test
  void dataBeyondTheLimitIsTooLarge() {
    Map<String, Object> data = Events.data(sender);
    data.put("attachment", "x".repeat(600_000));
    Events.refused(sender, with("data", data), 413, "event-too-large");
  }

  @Test
  void aBatchBeyondTheLimitIsRefusedAsAWhole() {
    Events.batch(sender, Collections.nCopies(1001, Map.of()))
        .post("/events")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:batch-too-large")));
    Events.batch(sender, List.of()).body("{}").post("/events").then().statusCode(400);
  }

  @Test
  void aBinaryMessageWithoutAttributesSaysHowToSendAStructuredOne() {
    Events.as(sender)
        .contentType("application/json")
        .body("{}")
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("detail", containsString("application/cloudevents+json")));
    Events.as(sender)
        .contentType("application/json")
        .header("ce-id", "%zz")
        .body("{}")
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:invalid-attribute")));
  }

  @Test
  void anotherMediaTypeIsNotTaken() {
    Events.as(sender).contentType("text/plain").body("x").post("/events").then().statusCode(415);
  }

  @Test
  void theReasonComesInTheSendersLanguage() {
    Events.structured(sender, with("specversion", "0.3"))
        .header("Accept-Language", "zh-CN")
        .post("/events")
        .then()
        .statusCode(400)
        .body(has("title", equalTo("属性无效")));
  }
}
