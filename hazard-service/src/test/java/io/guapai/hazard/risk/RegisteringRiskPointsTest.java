package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.hazard.risk.RiskList.risk;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enterprises put their risks on their lists, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegisteringRiskPointsTest {

  private static final String GOOD =
      "{\"name\":\"n\",\"place\":\"p\",\"accident\":\"a\","
          + "\"measure\":\"m\",\"lec\":{\"likelihood\":6,\"exposure\":6,\"consequence\":7},"
          + "\"responsible\":{\"name\":\"Wang\",\"post\":\"officer\"},\"controlLevel\":\"TEAM\"}";

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
          .post(path + "/revision")
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
    as(stranger)
        .header("If-Match", "*")
        .body(risk(unit, 6, 6, 7))
        .post(path + "/revision")
        .then()
        .statusCode(404);
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
}
