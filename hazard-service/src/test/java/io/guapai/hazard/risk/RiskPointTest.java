package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The risk list of an enterprise (风险分级管控清单). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RiskPointTest {

  private static final String POINTS = "/hazard/v1/risk-points";

  @Inject PlatformClock clock;

  @Test
  void aRiskIsColouredByTheThresholdsInForceWhichAreShownAsAssumed() {
    TestUnit unit = TestUnit.registered("320505");
    String id =
        as(unit.owner())
            .body(risk(unit, 6, 6, 7))
            .post(POINTS)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body(has("score", equalTo(252)))
            .body(has("colour", equalTo("ORANGE")))
            .body(has("colourNow", equalTo("ORANGE")))
            .body(has("raised", nullValue()))
            .body(has("edition", equalTo("LEC-1")))
            .body(has("mark", equalTo("ASSUMED")))
            .body(has("controlLevel", equalTo("WORKSHOP")))
            .body(has("responsible.post", equalTo("safety officer")))
            .body(has("hazardsOpen", equalTo(0)))
            .extract()
            .as(Answer.class)
            .get("id");

    for (String reader :
        List.of(unit.owner(), unit.county(), unit.city(), Tokens.auditor("3205"))) {
      as(reader)
          .get(POINTS + "/" + id)
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"1\""))
          .body(has("equipmentNo", equalTo(unit.equipmentNo())));
    }
    as(unit.county())
        .get(POINTS + "/scale")
        .then()
        .statusCode(200)
        .body(has("edition", equalTo("LEC-1")))
        .body(has("mark", equalTo("ASSUMED")))
        .body(has("thresholds.colour", contains("RED", "ORANGE", "YELLOW", "BLUE")))
        .body(has("factors", hasSize(19)));
  }

  @Test
  void aRiskOfAPlaceLiesWhereTheEnterpriseIs() {
    TestUnit unit = TestUnit.registered("320505");
    Map<String, Object> risk = risk(unit, 6, 6, 7);
    risk.remove("equipmentNo");
    as(unit.owner())
        .body(risk)
        .post(POINTS)
        .then()
        .statusCode(201)
        .body(has("regionCode", equalTo("320505")))
        .body(has("equipmentNo", nullValue()));
    as(Tokens.enterprise("TMP-320505-999999", null))
        .body(risk)
        .post(POINTS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-enterprise")));
  }

  @Test
  void aRevisionIsMadeFromTheOneBeforeAndReplacesNone() throws SQLException {
    TestUnit unit = TestUnit.registered("320505");
    String id = add(unit, 6, 6, 7);
    as(unit.owner()).body(risk(unit, 3, 6, 7)).put(POINTS + "/" + id).then().statusCode(428);
    revise(unit, id, "\"7\"", risk(unit, 3, 6, 7)).then().statusCode(412);
    revise(unit, id, "\"1\"", risk(unit, 3, 6, 7))
        .then()
        .statusCode(200)
        .body(has("version", equalTo(2)))
        .body(has("score", equalTo(126)))
        .body(has("colour", equalTo("YELLOW")));
    revise(unit, id, "\"1\"", risk(unit, 1, 6, 7)).then().statusCode(412);

    as(unit.county())
        .get(POINTS + "/" + id + "/revisions")
        .then()
        .statusCode(200)
        .body(has("revision", contains(2, 1)))
        .body(has("colour", contains("YELLOW", "ORANGE")))
        .body(has("[1].lec.likelihood", equalTo(6)));
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update risk_point_revision set colour = 'BLUE'",
              "delete from risk_point_revision",
              "truncate risk_point_revision")) {
        assertThrows(SQLException.class, () -> statement.execute(change), change);
      }
    }
  }

  @Test
  void aRecordKeepsTheEditionOfTheThresholdsByWhichItWasColoured() {
    TestUnit unit = TestUnit.registered("320505");
    String old = add(unit, 6, 6, 7);
    LocalDate day = clock.today().plusDays(1);
    String halved = "T-" + UUID.randomUUID();
    thresholds(halved, day, Map.of("RED", 160, "ORANGE", 80, "YELLOW", 35, "BLUE", 0))
        .statusCode(201);
    clock.moveBy(Duration.ofDays(1));
    String fresh = add(unit, 6, 6, 7);
    as(unit.county())
        .get(POINTS + "/" + fresh)
        .then()
        .body(has("colour", equalTo("RED")))
        .body(has("edition", equalTo(halved)))
        .body(has("mark", equalTo("PROPOSED")));
    as(unit.county())
        .get(POINTS + "/" + old)
        .then()
        .body(has("colour", equalTo("ORANGE")))
        .body(has("edition", equalTo("LEC-1")))
        .body(has("mark", equalTo("ASSUMED")));
    clock.moveBy(Duration.ofDays(1));
    as(unit.county()).get(POINTS + "/scale").then().body(has("edition", equalTo("LEC-1")));
  }

  @Test
  void thresholdsThatLeaveARiskWithoutColourAreRefused() {
    thresholds("T-0", clock.today(), Map.of("RED", 160, "BLUE", 1))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-senseless")))
        .body(has("field", equalTo("body.complete")));
    thresholds("T-0", clock.today(), Map.of("GREEN", 0))
        .statusCode(422)
        .body(has("detail", containsString("colour: RED | ORANGE | YELLOW | BLUE")));
  }

  /** Thresholds for one day. */
  private static ValidatableResponse thresholds(
      String edition, LocalDate day, Map<String, Integer> least) {
    return as(Tokens.admin())
        .body(
            Map.of(
                "kind", "RISK_THRESHOLD",
                "id", "D",
                "edition", edition,
                "validFrom", day.toString(),
                "validTo", day.plusDays(1).toString(),
                "mark", "PROPOSED",
                "source", "a trial",
                "reason", "sharper for a day",
                "body",
                    Map.of(
                        "colours",
                        least.entrySet().stream()
                            .map(one -> Map.of("colour", one.getKey(), "least", one.getValue()))
                            .toList())))
        .post("/hazard/v1/rules")
        .then();
  }

  @Test
  void whileAMajorHazardIsOpenAtAPointItIsShownRedWithTheReason() {
    TestUnit unit = TestUnit.registered("320506");
    String point = add(unit, 1, 6, 3);
    String general =
        found(unit, point, "GENERAL").then().statusCode(201).extract().as(Answer.class).get("id");
    as(unit.county())
        .get(POINTS + "/" + point)
        .then()
        .body(has("hazardsOpen", equalTo(1)))
        .body(has("colourNow", equalTo("BLUE")));

    String major =
        found(unit, point, "O57-25-1").then().statusCode(201).extract().as(Answer.class).get("id");
    as(unit.county()).get(POINTS + "/" + point).then().body(has("colourNow", equalTo("BLUE")));
    act(unit.county(), major, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("riskPointId", equalTo(point)));
    String number = Api.hazard(unit.county(), major).getString("hazardNo");
    as(unit.owner())
        .get(POINTS + "/" + point)
        .then()
        .body(has("colour", equalTo("BLUE")))
        .body(has("colourNow", equalTo("RED")))
        .body(has("raised.hazardId", equalTo(major)))
        .body(
            has("raised.textEn", equalTo("The major hazard " + number + " is open at this point")))
        .body(has("hazardsOpen", equalTo(2)))
        .body(has("hazardsFound", equalTo(2)));
    as(unit.county())
        .queryParam("colour", "RED")
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(POINTS)
        .then()
        .body(has("items.id", contains(point)));
    as(unit.county())
        .queryParam("colour", "BLUE")
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(POINTS)
        .then()
        .body(has("items", empty()));
    as(unit.county())
        .get(POINTS + "/" + point + "/hazards")
        .then()
        .statusCode(200)
        .body(has("items.id", contains(major, general)));

    act(unit.county(), general, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    as(unit.county())
        .get(POINTS + "/" + point)
        .then()
        .body(has("hazardsOpen", equalTo(1)))
        .body(has("hazardsFound", equalTo(1)));
  }

  @Test
  void whatIsFoundAgainAtAPointCountsThereToo() {
    TestUnit unit = TestUnit.registered("320506");
    String hazard =
        found(unit, null, "GENERAL").then().statusCode(201).extract().as(Answer.class).get("id");
    String point = add(unit, 1, 6, 3);
    found(unit, point, "GENERAL")
        .then()
        .statusCode(200)
        .body(has("id", equalTo(hazard)))
        .body(has("riskPointId", equalTo(point)));
  }

  @Test
  void aHazardNamesOnlyARiskPointOfItsOwnUnitAndEnterprise() {
    TestUnit unit = TestUnit.registered("320506");
    TestUnit other = TestUnit.registered("320506");
    String point = add(other, 6, 6, 7);
    as(unit.county())
        .body(report(unit, point, "GENERAL"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-elsewhere")));
    as(unit.owner())
        .body(report(unit, point, "GENERAL"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-risk-point")));
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }

  @Test
  void aPointLeavesTheListOnlyWhenNoHazardIsOpenAtIt() {
    TestUnit unit = TestUnit.registered("320506");
    String point = add(unit, 6, 6, 7);
    String hazard = found(unit, point, "GENERAL").then().extract().as(Answer.class).get("id");
    withdraw(unit, point)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-in-use")));
    act(unit.county(), hazard, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    withdraw(unit, point)
        .then()
        .statusCode(200)
        .body(has("withdrawn.reason", equalTo("machine sold")));
    withdraw(unit, point)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-withdrawn")));
    revise(unit, point, "\"1\"", risk(unit, 6, 6, 7)).then().statusCode(409);
    found(unit, point, "GENERAL")
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-risk-point")));
    as(unit.owner()).get(POINTS).then().body(has("items.id", not(contains(point))));
    as(unit.owner())
        .queryParam("withdrawn", "true")
        .get(POINTS)
        .then()
        .body(has("items.id", contains(point)));
  }

  @Test
  void aListComesInPagesByTerritory() {
    TestUnit unit = TestUnit.registered("320507");
    String first = add(unit, 6, 6, 7);
    String second = add(unit, 6, 6, 7);
    String third = add(unit, 6, 6, 7);
    Response page =
        as(unit.city()).queryParam("region", "320507").queryParam("limit", 2).get(POINTS);
    page.then().statusCode(200).body(has("items.id", contains(third, second)));
    as(unit.city())
        .queryParam("region", "320507")
        .queryParam("cursor", page.<String>path("next"))
        .get(POINTS)
        .then()
        .body(has("items.id", contains(first)))
        .body(has("next", nullValue()));
  }

  @Test
  void theSameRequestSentAgainAddsNoSecondPoint() {
    TestUnit unit = TestUnit.registered("320508");
    Map<String, Object> body = risk(unit, 6, 6, 7);
    String key = "risk-" + unit.equipmentNo();
    String one =
        as(unit.owner())
            .header("Idempotency-Key", key)
            .body(body)
            .post(POINTS)
            .as(Answer.class)
            .get("id");
    String two =
        as(unit.owner())
            .header("Idempotency-Key", key)
            .body(body)
            .post(POINTS)
            .as(Answer.class)
            .get("id");
    assertEquals(one, two);
    as(unit.owner()).get(POINTS).then().body(has("items", hasSize(1)));
  }

  @Test
  void onlyTheEnterpriseItselfWritesItsList() {
    TestUnit unit = TestUnit.registered("320505");
    String path = POINTS + "/" + add(unit, 6, 6, 7);
    for (String officer :
        List.of(
            unit.county(), unit.city(), Tokens.auditor("3205"), Tokens.coordinator("320505001"))) {
      as(officer).body(risk(unit, 6, 6, 7)).post(POINTS).then().statusCode(403);
      as(officer)
          .header("If-Match", "*")
          .body(risk(unit, 6, 6, 7))
          .put(path)
          .then()
          .statusCode(403);
      as(officer)
          .header("If-Match", "*")
          .body(Map.of("reason", "r"))
          .post(path + "/withdrawal")
          .then()
          .statusCode(403);
    }
    for (String stranger :
        List.of(Tokens.county("320581"), Tokens.enterprise("TMP-320505-999998", null))) {
      as(stranger).get(path).then().statusCode(404);
      as(stranger).get(path + "/revisions").then().statusCode(404);
      as(stranger).get(path + "/hazards").then().statusCode(404);
      as(stranger)
          .queryParam("equipmentNo", unit.equipmentNo())
          .get(POINTS)
          .then()
          .body(has("items", empty()));
    }
    String stranger = Tokens.enterprise("TMP-320505-999998", null);
    as(stranger).header("If-Match", "*").body(risk(unit, 6, 6, 7)).put(path).then().statusCode(404);
    as(stranger)
        .header("If-Match", "*")
        .body(Map.of("reason", "r"))
        .post(path + "/withdrawal")
        .then()
        .statusCode(404);
    as(stranger)
        .body(risk(unit, 6, 6, 7))
        .post(POINTS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-unit")));
    as(Tokens.county("320581")).queryParam("region", "320505").get(POINTS).then().statusCode(403);
    as(Tokens.of("nobody", List.of("enterprise"), null, null, null))
        .body(risk(unit, 6, 6, 7))
        .post(POINTS)
        .then()
        .statusCode(403);
    given().get(POINTS).then().statusCode(401);
    given().get(path).then().statusCode(401);
    given().contentType("application/json").body("{}").post(POINTS).then().statusCode(401);
    as(Tokens.agency("a")).get(POINTS).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"name\":",
        "\"lec\":{\"likelihood\":6,\"exposure\":6}",
        "\"lec\":{\"likelihood\":1e400,\"exposure\":6,\"consequence\":7}",
        "\"lec\":{\"likelihood\":\"high\",\"exposure\":6,\"consequence\":7}",
        "\"lec\":null",
        "\"controlLevel\":\"NATION\"",
        "\"name\":\" \"",
        "\"name\":\"a\\u0000b\"",
        "\"responsible\":{\"name\":\"Wang\"}",
        "\"colour\":\"BLUE\""
      })
  void aRiskThatCannotBeReadIsRefused(String wrong) {
    String body =
        wrong.startsWith("\"")
            ? GOOD.replaceFirst("}$", "," + wrong.replace("\\", "\\\\") + "}")
            : wrong;
    Response response = as(Tokens.enterprise("TMP-320505-000001", null)).body(body).post(POINTS);
    assertEquals(400, response.statusCode(), response.asString());
  }

  @Test
  void aValueThatTheScaleDoesNotHaveIsRefused() {
    TestUnit unit = TestUnit.registered("320505");
    as(unit.owner())
        .header("Accept-Language", "zh-CN")
        .body(risk(unit, 5, 6, 7))
        .post(POINTS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:lec-value-unknown")))
        .body(has("field", equalTo("likelihood")))
        .body(has("title", equalTo("取值不在评价表中")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour=PINK", "withdrawn=maybe", "limit=0", "cursor=%25", "region=abc"})
  void aListAskedForWronglyIsRefused(String query) {
    as(Tokens.city("3205")).get(POINTS + "?" + query).then().statusCode(400);
  }

  private static final String GOOD =
      "{\"name\":\"n\",\"place\":\"p\",\"accident\":\"a\","
          + "\"measure\":\"m\",\"lec\":{\"likelihood\":6,\"exposure\":6,\"consequence\":7},"
          + "\"responsible\":{\"name\":\"Wang\",\"post\":\"officer\"},\"controlLevel\":\"TEAM\"}";

  private static Map<String, Object> risk(TestUnit unit, int l, int e, int c) {
    Map<String, Object> risk = new HashMap<>();
    risk.put("name", "客梯层门 / landing door");
    risk.put("equipmentNo", unit.equipmentNo());
    risk.put("place", "lobby");
    risk.put("accident", "坠落 / fall into the shaft");
    risk.put("lec", Map.of("likelihood", l, "exposure", e, "consequence", c));
    risk.put("measure", "daily check of the door lock");
    risk.put("responsible", Map.of("name", "Wang Li", "post", "safety officer"));
    risk.put("controlLevel", "WORKSHOP");
    return risk;
  }

  private static String add(TestUnit unit, int l, int e, int c) {
    return as(unit.owner())
        .body(risk(unit, l, e, c))
        .post(POINTS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static Response revise(
      TestUnit unit, String id, String ifMatch, Map<String, Object> risk) {
    return as(unit.owner()).header("If-Match", ifMatch).body(risk).put(POINTS + "/" + id);
  }

  private static Response withdraw(TestUnit unit, String id) {
    return as(unit.owner())
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "machine sold"))
        .post(POINTS + "/" + id + "/withdrawal");
  }

  private static Map<String, Object> report(TestUnit unit, String point, String code) {
    Map<String, Object> report = new HashMap<>();
    report.put("equipmentNo", unit.equipmentNo());
    report.put("code", code);
    report.put("description", "seen on site");
    report.put("riskPointId", point);
    return report;
  }

  private static Response found(TestUnit unit, String point, String code) {
    return as(unit.county()).body(report(unit, point, code)).post(Api.HAZARDS);
  }
}
