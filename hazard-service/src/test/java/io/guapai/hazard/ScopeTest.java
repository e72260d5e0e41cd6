package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees and does what. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScopeTest {

  private static final Map<String, Map<String, ?>> ACTS =
      Map.of(
          "confirmation", Map.of("decision", "CONFIRM"),
          "grade", Map.of("grade", "SERIOUS", "reason", "reason"),
          "plan", Map.of("measures", "measures"),
          "rectification", Map.of("report", "report"),
          "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"),
          "listing", Map.of("reason", "reason"),
          "delisting", Map.of("reason", "reason"));

  @Test
  void anOfficerOfAnotherCountyAndAnotherEnterpriseSeeAndChangeNothing() {
    TestUnit unit = TestUnit.registered("320381");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    JsonPath hazard = Api.hazardOf(unit);
    String path = Api.HAZARDS + "/" + hazard.getString("id");
    String otherCounty = Tokens.county("320382");
    String otherCity = Tokens.city("3204");
    String otherEnterprise = Tokens.enterprise("TMP-320381-999999", null);

    for (String stranger : List.of(otherCounty, otherCity, otherEnterprise)) {
      as(stranger).get(path).then().statusCode(404);
      as(stranger).get(path + "/history").then().statusCode(404);
      as(stranger).get(path + "/rectification").then().statusCode(404);
      as(stranger)
          .queryParam("equipmentNo", unit.equipmentNo())
          .get(Api.HAZARDS)
          .then()
          .body("items", empty());
      as(stranger)
          .body(Map.of("equipmentNo", unit.equipmentNo(), "code", "GENERAL", "description", "mine"))
          .post(Api.HAZARDS)
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:guapai:problem:unknown-unit"));
    }
    ACTS.forEach(
        (act, body) -> {
          String stranger =
              act.equals("plan") || act.equals("rectification") ? otherEnterprise : otherCounty;
          Api.act(stranger, hazard.getString("id"), act, body, hazard.getLong("version"))
              .then()
              .statusCode(404);
        });
    as(otherCounty)
        .queryParam("region", "320381")
        .get("/hazard/v1/statistics")
        .then()
        .statusCode(403);
    as(otherCounty)
        .queryParam("region", "320381")
        .get("/hazard/v1/listings")
        .then()
        .statusCode(403);
    as(otherCounty).queryParam("region", "320381").get(Api.HAZARDS).then().statusCode(403);

    as(unit.owner()).get(path).then().statusCode(200);
    as(unit.city()).get(path).then().statusCode(200);
    as(Tokens.province("32")).get(path).then().statusCode(200);
    as(Tokens.auditor("3203")).get(path).then().statusCode(200);
    assertEquals(
        hazard.getLong("version"),
        Api.hazard(unit.county(), hazard.getString("id")).getLong("version"));
    as(unit.owner()).get("/hazard/v1/statistics").then().statusCode(200).body("open", equalTo(1));
  }

  @Test
  void aTokenWithoutScopeSeesNothing() {
    TestUnit unit = TestUnit.registered("320381");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    String scopeless = Tokens.of("nobody", List.of("county"), null, null, null);
    as(scopeless).get(Api.HAZARDS + "/" + id).then().statusCode(404);
    as(scopeless).get(Api.HAZARDS).then().statusCode(200).body("items", empty());
    as(scopeless).get("/hazard/v1/statistics").then().statusCode(200).body("open", equalTo(0));
    String greedy = Tokens.of("greedy", List.of("county"), "%", null, null);
    as(greedy).get(Api.HAZARDS + "/" + id).then().statusCode(403);
  }

  @Test
  void withoutATokenNothingIsShownOrDone() {
    String path = Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12";
    given().get(Api.HAZARDS).then().statusCode(401);
    given().get(path).then().statusCode(401);
    given().get(path + "/history").then().statusCode(401);
    given().get("/hazard/v1/listings").then().statusCode(401);
    given().get("/hazard/v1/statistics").then().statusCode(401);
    given().contentType("application/json").body("{}").post(Api.HAZARDS).then().statusCode(401);
    ACTS.forEach(
        (act, body) ->
            given()
                .contentType("application/json")
                .body(body)
                .post(path + "/" + act)
                .then()
                .statusCode(401));
  }

  @Test
  void aRoleDoesOnlyWhatIsItsOwn() {
    String id = "01a20275-1485-7ab9-b858-cce8a960dc12";
    String enterprise = Tokens.enterprise("TMP-320381-000001", null);
    for (String act : List.of("confirmation", "grade", "recheck", "listing", "delisting")) {
      Api.act(enterprise, id, act, ACTS.get(act), 1).then().statusCode(403);
      Api.act(Tokens.coordinator("320381001"), id, act, ACTS.get(act), 1).then().statusCode(403);
      Api.act(Tokens.auditor("3203"), id, act, ACTS.get(act), 1).then().statusCode(403);
    }
    for (String act : List.of("plan", "rectification")) {
      Api.act(Tokens.county("320381"), id, act, ACTS.get(act), 1).then().statusCode(403);
    }
    for (String token : List.of(Tokens.admin(), Tokens.agency("a"))) {
      as(token).get(Api.HAZARDS).then().statusCode(403);
      as(token).body("{}").post(Api.HAZARDS).then().statusCode(403);
    }
  }
}
