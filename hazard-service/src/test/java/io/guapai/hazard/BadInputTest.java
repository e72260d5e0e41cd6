package io.guapai.hazard;

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
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong gets a precise problem and changes nothing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BadInputTest {

  private static final String COUNTY = "320324";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "\"text\"",
        "{}",
        "{\"equipmentNo\":\"\",\"code\":\"GENERAL\",\"description\":\"d\"}",
        "{\"equipmentNo\":\"E\",\"code\":\"GENERAL\",\"description\":null}",
        "{\"equipmentNo\":\"E\",\"code\":\"GENERAL\",\"description\":\"d\",\"no\":\"field\"}",
        "{\"equipmentNo\":\"E\",\"code\":\"GENERAL\",\"description\":\"d\",\"foundOn\":\"31.12.2025\"}",
        "{\"equipmentNo\":\"E\",\"code\":\"GENERAL\",\"description\":\"d\",\"foundOn\":\"2025-02-30\"}",
        "{\"equipmentNo\":\"E\",\"code\":\"GENERAL\",\"description\":\"d\",\"sourceKind\":\"RUMOUR\"}",
        "{\"equipmentNo\":\"E\\u0000\",\"code\":\"GENERAL\",\"description\":\"d\"}"
      })
  void aReportThatCannotBeReadIsRefused(String body) {
    Response response = as(Tokens.county(COUNTY)).body(body).post(Api.HAZARDS);
    assertEquals(400, response.statusCode(), response.asString());
    assertTrue(
        response.contentType().startsWith("application/problem+json"), response.contentType());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{code}", "{\"code\":\"A\",\"code\":\"B\"}", "nothing"})
  void whatIsNoJsonIsToldSo(String body) {
    for (String address : List.of(Api.HAZARDS, "/hazard/v1/accidents")) {
      as(Tokens.county(COUNTY))
          .body(body)
          .post(address)
          .then()
          .statusCode(400)
          .body(has("type", equalTo("urn:guapai:problem:unreadable-body")));
    }
  }

  static Stream<Map<String, Object>> impossible() {
    return Stream.of(
        Map.of("foundOn", "9999-12-31", "type", "found-in-future"),
        Map.of("foundOn", "2020-04-30", "type", "found-before-use"),
        Map.of("foundOn", "0001-01-01", "type", "found-before-use"),
        Map.of("code", "NO-SUCH-CODE", "type", "unknown-code"),
        Map.of("equipmentNo", "NO-SUCH-UNIT", "type", "unknown-unit"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void aReportThatCannotBeTrueIsRefused(Map<String, Object> wrong) {
    TestUnit unit = TestUnit.registered(COUNTY);
    Map<String, Object> body = new HashMap<>();
    body.put("equipmentNo", unit.equipmentNo());
    body.put("code", "GENERAL");
    body.put("description", "seen on site");
    wrong.forEach((field, value) -> body.merge(field, value, (old, now) -> now));
    body.remove("type");
    as(unit.county())
        .body(body)
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:" + wrong.get("type"))));
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedNamingTheField() {
    as(Tokens.county(COUNTY))
        .body(Map.of("equipmentNo", "E", "code", "GENERAL", "description", "x".repeat(2001)))
        .post(Api.HAZARDS)
        .then()
        .statusCode(400)
        .body(containsString("description"));
  }

  @Test
  void anIdempotencyKeyThatIsTooLongIsRefused() {
    as(Tokens.county(COUNTY))
        .header("Idempotency-Key", "k".repeat(5000))
        .body(Map.of("equipmentNo", "E", "code", "GENERAL", "description", "d"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("Idempotency-Key")));
  }

  @Test
  void anEnterpriseCannotSpeakForTheGovernment() {
    TestUnit unit = TestUnit.registered(COUNTY);
    as(unit.owner())
        .header("Accept-Language", "zh-CN")
        .body(
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "code", "GENERAL",
                "description", "d",
                "sourceKind", "SUPERVISION_CHECK"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:source-not-yours")))
        .body(has("title", equalTo("无权使用该来源")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=GONE",
        "grade=WORST",
        "overdue=maybe",
        "listed=1",
        "limit=0",
        "limit=201",
        "limit=many",
        "region=32x",
        "region=320399",
        "cursor=%25%25%25",
        "cursor=bm9uZQ"
      })
  void aWrongParameterOfTheListIsRefused(String query) {
    Response response = as(Tokens.city("3203")).get(Api.HAZARDS + "?" + query);
    assertEquals(400, response.statusCode(), response.asString());
    assertTrue(
        response.contentType().startsWith("application/problem+json"), response.contentType());
  }

  @Test
  void aSearchForWhatNoTextHoldsIsRefused() {
    as(Tokens.city("3203"))
        .urlEncodingEnabled(false)
        .get(Api.HAZARDS + "?equipmentNo=%00")
        .then()
        .statusCode(400)
        .body(has("field", equalTo("equipmentNo")));
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    as(Tokens.city("3203")).get(Api.HAZARDS + "/none").then().statusCode(404);
    as(Tokens.city("3203"))
        .get(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12")
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
  }

  static Stream<String> acts() {
    return Stream.of(
        "confirmation|{\"decision\":\"MAYBE\"}",
        "confirmation|{}",
        "confirmation|",
        "grade|{\"grade\":\"MAJOR\"}",
        "grade|{\"grade\":\"WORST\",\"reason\":\"r\"}",
        "recheck|{\"inspectors\":[null,\"A\"],\"passed\":true,\"opinion\":\"o\"}",
        "recheck|{\"inspectors\":[\"A\",\"B\"],\"opinion\":\"o\"}",
        "recheck|{\"inspectors\":\"A\",\"passed\":true,\"opinion\":\"o\"}",
        "listing-proposal|{\"reason\":\" \"}",
        "listing-proposal|{\"reason\":\"r\",\"level\":\"COUNTRY\"}",
        "listing-proposal|{\"reason\":\"r\",\"dueDate\":\"soon\"}",
        "listing-proposal|{\"reason\":\"r\",\"grounds\":[\"RUMOUR\"]}",
        "listing-proposal|{\"reason\":\"r\",\"grounds\":[null]}",
        "listing|{\"reason\":\"r\"}",
        "listing|{\"stop\":\"A_LITTLE\"}",
        "listing-refusal|{}",
        "listing-publication|{\"medium\":\"m\"}",
        "listing-publication|{\"medium\":\"m\",\"url\":\"javascript:x\",\"publishedOn\":\"2026-05-06\"}",
        "listing-filing|{}",
        "acceptance|{\"members\":[null],\"passed\":true,\"opinion\":\"o\"}",
        "acceptance|{\"members\":[{\"name\":\"A\"}],\"passed\":true,\"opinion\":\"o\"}",
        "acceptance|{\"members\":[],\"opinion\":\"o\"}",
        "delisting|{\"reason\":\"\\u0000\"}",
        "delisting|[");
  }

  @ParameterizedTest
  @MethodSource("acts")
  void aBodyOfAnActThatCannotBeReadIsRefused(String act) {
    String[] parts = act.split("\\|", -1);
    Response response =
        as(Tokens.city("3203"))
            .header("If-Match", "*")
            .body(parts[1])
            .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/" + parts[0]);
    assertEquals(400, response.statusCode(), response.asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"measures\":\"m\",\"funds\":{\"amount\":-1}}",
        "{\"measures\":\"m\",\"funds\":{\"amount\":1e400}}",
        "{\"measures\":\"m\",\"funds\":{\"amount\":0.001}}",
        "{\"measures\":\"m\",\"funds\":\"plenty\"}",
        "{\"measures\":\"m\",\"responsible\":{\"name\":\"\\u0000\"}}",
        "{\"measures\":\"\"}"
      })
  void aPlanThatCannotBeReadIsRefused(String body) {
    Response response =
        as(Tokens.enterprise("TMP-320324-000001", null))
            .header("If-Match", "*")
            .body(body)
            .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/plan");
    assertEquals(400, response.statusCode(), response.asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"percent\":101,\"fundsSpent\":0,\"measuresDone\":\"m\"}",
        "{\"percent\":-1,\"fundsSpent\":0,\"measuresDone\":\"m\"}",
        "{\"percent\":1e99,\"fundsSpent\":0,\"measuresDone\":\"m\"}",
        "{\"percent\":1,\"fundsSpent\":-1,\"measuresDone\":\"m\"}",
        "{\"percent\":1,\"fundsSpent\":1e400,\"measuresDone\":\"m\"}",
        "{\"percent\":1,\"fundsSpent\":0,\"measuresDone\":\"m\",\"photos\":[\"\"]}",
        "{\"percent\":1,\"fundsSpent\":0}"
      })
  void aProgressReportThatCannotBeReadIsRefused(String body) {
    Response response =
        as(Tokens.enterprise("TMP-320324-000001", null))
            .header("If-Match", "*")
            .body(body)
            .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/progress");
    assertEquals(400, response.statusCode(), response.asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"region=32x", "region=329999", "limit=0", "limit=201", "cursor=bm9uZQ"})
  void aWrongParameterOfThePublicListIsRefused(String query) {
    given().get("/hazard/v1/public/listings?" + query).then().statusCode(400);
  }
}
