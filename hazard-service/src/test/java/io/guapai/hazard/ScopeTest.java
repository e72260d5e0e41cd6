package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees and does what. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScopeTest {

  private static final Map<String, ?> PUBLICATION =
      Map.of("medium", "Daily", "publishedOn", "2026-05-06");
  private static final Map<String, Map<String, ?>> ACTS =
      Map.ofEntries(
          Map.entry("confirmation", Map.of("decision", "CONFIRM")),
          Map.entry("grade", Map.of("grade", "SERIOUS", "reason", "reason")),
          Map.entry("plan", Map.of("measures", "measures")),
          Map.entry("rectification", Map.of("report", "report")),
          Map.entry("recheck", Api.recheck(true, "Li Ming", "Zhao Wei")),
          Map.entry("listing-proposal", Procedure.proposal()),
          Map.entry("listing", Procedure.decision(Map.of())),
          Map.entry("listing-refusal", Map.of("reason", "reason")),
          Map.entry("listing-publication", PUBLICATION),
          Map.entry("listing-filing", Map.of("filedOn", "2026-05-06")),
          Map.entry("progress", Map.of("percent", 1, "fundsSpent", 0, "measuresDone", "done")),
          Map.entry("acceptance", Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Wu Gang")),
          Map.entry("delisting", Map.of("reason", "reason")),
          Map.entry("delisting-publication", PUBLICATION));

  private static final Set<String> OF_THE_ENTERPRISE = Set.of("plan", "rectification", "progress");

  @Test
  void anOfficerOfAnotherCountyAndAnotherEnterpriseSeeAndChangeNothing() {
    TestUnit unit = TestUnit.registered("320381");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    Answer hazard = Api.hazardOf(unit);
    String path = Api.HAZARDS + "/" + hazard.getString("id");
    String otherCounty = Tokens.county("320382");
    String otherLeader = Tokens.leader("320382");
    String otherCity = Tokens.city("3204");
    String otherEnterprise = Tokens.enterprise("TMP-320381-999999", null);

    for (String stranger : List.of(otherCounty, otherCity, otherEnterprise)) {
      as(stranger).get(path).then().statusCode(404);
      as(stranger).get(path + "/history").then().statusCode(404);
      as(stranger).get(path + "/rectification").then().statusCode(404);
      as(stranger).get(path + "/listing").then().statusCode(404);
      as(stranger)
          .queryParam("equipmentNo", unit.equipmentNo())
          .get(Api.HAZARDS)
          .then()
          .body(has("items", empty()));
      as(stranger)
          .body(Map.of("equipmentNo", unit.equipmentNo(), "code", "GENERAL", "description", "mine"))
          .post(Api.HAZARDS)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:unknown-unit")));
    }
    ACTS.forEach(
        (act, body) -> {
          String stranger = OF_THE_ENTERPRISE.contains(act) ? otherEnterprise : otherLeader;
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
    as(unit.owner())
        .get("/hazard/v1/statistics")
        .then()
        .statusCode(200)
        .body(has("open", equalTo(1)));
  }

  @Test
  void aTokenWithoutScopeSeesNothing() {
    TestUnit unit = TestUnit.registered("320381");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    String scopeless = Tokens.of("nobody", List.of("county"), null, null, null);
    as(scopeless).get(Api.HAZARDS + "/" + id).then().statusCode(404);
    as(scopeless).get(Api.HAZARDS).then().statusCode(200).body(has("items", empty()));
    as(scopeless).get("/hazard/v1/statistics").then().statusCode(200).body(has("open", equalTo(0)));
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
    given().get("/hazard/v1/listing-proposals").then().statusCode(401);
    given().get(path + "/listing").then().statusCode(401);
    given()
        .get("/hazard/v1/listings/01a20275-1485-7ab9-b858-cce8a960dc12/notice")
        .then()
        .statusCode(401);
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
    Set<String> ofTheGovernment = new HashSet<>(ACTS.keySet());
    ofTheGovernment.removeAll(OF_THE_ENTERPRISE);
    for (String act : ofTheGovernment) {
      Api.act(enterprise, id, act, ACTS.get(act), 1).then().statusCode(403);
      Api.act(Tokens.coordinator("320381001"), id, act, ACTS.get(act), 1).then().statusCode(403);
      Api.act(Tokens.auditor("3203"), id, act, ACTS.get(act), 1).then().statusCode(403);
    }
    for (String act : OF_THE_ENTERPRISE) {
      Api.act(Tokens.county("320381"), id, act, ACTS.get(act), 1).then().statusCode(403);
    }
    for (String act : List.of("listing", "listing-refusal", "delisting")) {
      Api.act(Tokens.county("320381"), id, act, ACTS.get(act), 1).then().statusCode(403);
    }
    as(enterprise).get("/hazard/v1/listing-proposals").then().statusCode(403);
    for (String token : List.of(Tokens.admin(), Tokens.agency("a"))) {
      as(token).get(Api.HAZARDS).then().statusCode(403);
      as(token).body("{}").post(Api.HAZARDS).then().statusCode(403);
    }
  }
}
