package io.guapai.notification.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.notification.Rows;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
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

  @Inject Clock clock;

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  private ValidatableResponse refused(Object event, int status, String slug) {
    return Events.structured(sender, event)
        .post("/events")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:guapai:problem:" + slug));
  }

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
    refused(body, 400, "malformed-event");
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    Events.as(sender)
        .contentType(Events.STRUCTURED)
        .body(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'})
        .post("/events")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:guapai:problem:malformed-event"));
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
    refused(with(attribute, value), 400, slug).body("field", equalTo(attribute));
  }

  @Test
  void halfACharacterIsNoText() {
    String event = Json.write(with("subject", "HALF")).replace("HALF", "\\ud800");
    refused(event, 400, "invalid-attribute").body("field", equalTo("subject"));
  }

  @Test
  void anUnknownTypeNamesTheKnownOnes() {
    refused(with("type", "io.guapai.elevator-levitated.v1"), 422, "unknown-event-type")
        .body("detail", containsString("io.guapai.inspection-reported.v1"));
    refused(with("type", "io.guapai.hazard-listed.v1"), 422, "unknown-event-type");
    refused(with("type", "whatever"), 422, "unknown-event-type");
  }

  @Test
  void anotherVersionHasItsOwnReason() {
    refused(with("type", "io.guapai.inspection-reported.v2"), 422, "unsupported-event-version")
        .body("detail", equalTo("inspection-reported exists in version 1, not in version 2."));
  }

  @Test
  void dataThatBreaksTheSchemaIsToldFieldByField() {
    Map<String, Object> data = Events.data(sender);
    data.remove("reportNo");
    data.put("kind", "GUESS");
    data.put("inspectedOn", "2022-02-30");
    refused(with("data", data), 422, "data-violates-schema")
        .body("field", equalTo("data"))
        .body("violations", hasItem(containsString("reportNo")))
        .body("violations", hasItem(containsString("kind")))
        .body("violations", hasItem(containsString("inspectedOn")));
    refused(with("data", "text"), 422, "data-violates-schema");
    refused(with("data", List.of()), 422, "data-violates-schema");
  }

  @Test
  void dataThatNoDatabaseStoresIsRefused() {
    Map<String, Object> data = Events.data(sender);
    data.put("reportNo", "A\u0000B");
    refused(with("data", data), 422, "data-violates-schema");
    data.put("reportNo", "HALF");
    String half = Json.write(with("data", data)).replace("HALF", "\\udc00");
    refused(half, 422, "data-violates-schema");
    data.put("reportNo", "R");
    data.put("equipmentNo", "a\u0007b");
    refused(with("data", data), 422, "data-violates-schema");
    data.put("equipmentNo", "MD:1");
    data.put("weight", "MUCH");
    String infinite = Json.write(with("data", data)).replace("\"MUCH\"", "1e999");
    refused(infinite, 422, "data-violates-schema");
  }

  @Test
  void dataBeyondTheLimitIsTooLarge() {
    Map<String, Object> data = Events.data(sender);
    data.put("attachment", "x".repeat(600_000));
    refused(with("data", data), 413, "event-too-large");
  }

  @Test
  void aBatchBeyondTheLimitIsRefusedAsAWhole() {
    Events.batch(sender, Collections.nCopies(1001, Map.of()))
        .post("/events")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:guapai:problem:batch-too-large"));
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
        .body("detail", containsString("application/cloudevents+json"));
    Events.as(sender)
        .contentType("application/json")
        .header("ce-id", "%zz")
        .body("{}")
        .post("/events")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:guapai:problem:invalid-attribute"));
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
        .body("title", equalTo("属性无效"));
  }

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
        .body("id", equalTo(event.get("id")))
        .body("state", equalTo("PUBLISHED"));
    assertEquals(1, Events.produced(source).size());
  }

  @Test
  void theSameIdForAnotherEventIsAConflict() {
    Map<String, Object> event = Events.inspection(source);
    Events.structured(sender, event).post("/events").then().statusCode(202);
    event.put("data", Events.data(sender));
    refused(event, 409, "event-conflict").body("field", equalTo("id"));
    assertEquals(1, Events.produced(source).size());
  }

  @Test
  void sourcesOfThePlatformItselfAreNobodysElse() {
    refused(with("source", "/guapai/hazard"), 403, "source-taken");
  }

  @Test
  void aSenderBeyondItsQuotaIsToldWhenToComeBack() {
    Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    for (int i = 0; i < 2; i++) {
      Rows.change(
          "insert into intake_quota (sender, minute, used) values (?, ?, 59999)",
          sender,
          Timestamp.from(minute.plus(i, ChronoUnit.MINUTES)));
    }
    Events.batch(sender, List.of(Events.inspection(source), Events.inspection(source)))
        .post("/events")
        .then()
        .statusCode(207)
        .body("status", equalTo(List.of(202, 429)));
    String seconds =
        refused(Events.inspection(source), 429, "quota-exceeded").extract().header("Retry-After");
    assertTrue(Integer.parseInt(seconds) >= 1 && Integer.parseInt(seconds) <= 60, seconds);
  }

  @Test
  void onlySendersPostAndRead() {
    RestAssured.given()
        .contentType("application/json")
        .body("{}")
        .post("/events")
        .then()
        .statusCode(401);
    for (String token : List.of(Tokens.county("320411"), Tokens.admin(), Tokens.auditor("32"))) {
      RestAssured.given()
          .auth()
          .oauth2(token)
          .contentType("application/json")
          .body("{}")
          .post("/events")
          .then()
          .statusCode(403);
      RestAssured.given().auth().oauth2(token).get("/events").then().statusCode(403);
    }
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
