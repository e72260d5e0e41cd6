package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public types wrong gets a precise problem, in its language, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintInputTest {

  private static final String FORM =
      "{\"regionCode\":\"320322\",\"place\":\"p\",\"description\":\"d\",\"kind\":\"REPORT\"}";

  static Stream<String> unreadable() {
    return Stream.of(
        "",
        "null",
        "{",
        "[]",
        "{}",
        FORM.replace("\"p\"", "\" \""),
        FORM.replace("\"d\"", "\"d\\u0000\""),
        FORM.replace("\"p\"", "\"\\u0000\""),
        FORM.replace("\"d\"", "\"" + "x".repeat(2001) + "\""),
        FORM.replace("REPORT", "RUMOUR"),
        FORM.replace("\"kind\"", "\"foundOn\":\"31.12.2025\",\"kind\""),
        FORM.replace("\"kind\"", "\"foundOn\":\"-999999999-01-01\",\"kind\""),
        FORM.replace("\"kind\"", "\"unknown\":1,\"kind\""),
        FORM.replace("\"kind\"", "\"realName\":\"Zhang\",\"kind\""),
        FORM.replace("\"kind\"", "\"realName\":{\"name\":\"Zhang\"},\"kind\""),
        FORM.replace("\"kind\"", "\"realName\":{\"name\":\"Z\",\"phone\":\"none\"},\"kind\""),
        FORM.replace(
            "\"kind\"", "\"realName\":{\"name\":\"\\u0000\",\"phone\":\"12345\"},\"kind\""));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aFormThatCannotBeReadIsRefused(String body) {
    Response response = post(body);
    assertEquals(400, response.statusCode(), response.asString());
    assertTrue(
        response.contentType().startsWith("application/problem+json"), response.contentType());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "999999", "3203", "320300", "32", "32x322", "320322999", "1"})
  void aPlaceThatIsNeitherCountyNorTownshipIsRefused(String region) {
    post(FORM.replace("320322", region))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:complaint-region")))
        .body(has("field", equalTo("regionCode")));
  }

  @Test
  void aDayToComeIsRefused() {
    post(FORM.replace("\"kind\"", "\"foundOn\":\"9999-12-31\",\"kind\""))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:found-in-future")));
  }

  @Test
  void aBodyWithoutEndIsRefusedWhetherOrNotItsLengthIsAnnounced()
      throws IOException, InterruptedException {
    String body = FORM.replace("\"d\"", "\"" + "x".repeat(100_000) + "\"");
    post(body)
        .then()
        .statusCode(413)
        .body(has("type", equalTo("urn:guapai:problem:body-too-long")));
    HttpRequest chunked =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + Sender.FORM))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
            .build();
    assertEquals(
        413, HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aMistypedTicketIsToldFromAnUnknownOne() {
    String ticket = Sender.somebody().ticket(Sender.anonymous("320322"));
    String last = ticket.substring(ticket.length() - 1);
    String mistyped = ticket.substring(0, ticket.length() - 1) + (last.equals("7") ? "8" : "7");
    given()
        .header("Accept-Language", "zh-CN")
        .get(Sender.FORM + "/" + mistyped)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:ticket-mistyped")))
        .body(has("detail", containsString("查询码输入有误")));
    String unknown = TicketCode.random(new java.security.SecureRandom()).printed();
    given()
        .get(Sender.FORM + "/" + unknown)
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
    given()
        .get(Sender.FORM + "/" + ticket.toLowerCase(java.util.Locale.ROOT))
        .then()
        .statusCode(200);
    given().get(Sender.FORM + "/%00").then().statusCode(422);
    given().get(Sender.FORM).then().statusCode(405);
  }

  static Stream<String> acts() {
    return Stream.of(
        "acceptance|{\"accept\":\"maybe\",\"reason\":\"r\"}",
        "acceptance|{\"accept\":true}",
        "acceptance|{\"reason\":\"r\"}",
        "handover|{\"to\":\"\",\"reason\":\"r\"}",
        "handover|{\"to\":\"x\\u0000\",\"reason\":\"r\"}",
        "check-extension|{\"reason\":\" \"}",
        "finding|{\"upheld\":true,\"opinion\":\"o\",\"hazardId\":\"none\"}",
        "finding|{\"upheld\":true,\"opinion\":\"o\",\"newHazard\":{}}",
        "finding|{\"opinion\":\"o\"}",
        "reply|{\"text\":null}",
        "reply|[");
  }

  @ParameterizedTest
  @MethodSource("acts")
  void aBodyOfAnActThatCannotBeReadIsRefused(String act) {
    String[] parts = act.split("\\|", -1);
    Response response =
        as(Tokens.leader("320322"))
            .header("If-Match", "*")
            .body(parts[1])
            .post(Office.path("01a20275-1485-7ab9-b858-cce8a960dc12") + "/" + parts[0]);
    assertEquals(400, response.statusCode(), response.asString());
  }

  @Test
  void aHazardOfAnUnknownUnitIsRefused() {
    String officer = Tokens.county("320322");
    Sender.somebody().ticket(Sender.anonymous("320322"));
    String id = Office.newest(officer, "320322");
    Office.accept(officer, id);
    Map<String, ?> found = Map.of("equipmentNo", "NONE", "code", "GENERAL", "description", "d");
    Office.act(officer, id, "finding", Map.of("upheld", true, "opinion", "o", "newHazard", found))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-unit")));
    assertEquals("ACCEPTED", Office.get(officer, id).getString("state"));
  }

  private static Response post(String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("X-Forwarded-For", Sender.somebody().address())
        .body(body)
        .post(Sender.FORM);
  }
}
