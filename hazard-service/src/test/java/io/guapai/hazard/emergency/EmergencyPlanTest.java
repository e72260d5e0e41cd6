package io.guapai.hazard.emergency;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emergency plans and drills (应急预案、应急演练). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EmergencyPlanTest {

  private static final String PLANS = "/hazard/v1/emergency-plans";

  @Inject PlatformClock clock;

  @Test
  void anEnterpriseDrillsAtLeastOnceAYear() {
    TestUnit unit = TestUnit.registered("320509");
    readiness(unit)
        .then()
        .statusCode(200)
        .body(has("plans", equalTo(0)))
        .body(has("drilled", equalTo(false)))
        .body(has("lastDrillOn", nullValue()))
        .body(has("rule.least", equalTo(1)))
        .body(has("rule.months", equalTo(12)))
        .body(has("rule.mark", equalTo("PROPOSED")));

    String plan = file(unit);
    LocalDate heldOn = clock.today();
    drill(unit, plan, heldOn.toString())
        .then()
        .statusCode(201)
        .body(has("planRevision", equalTo(1)));
    readiness(unit)
        .then()
        .body(has("plans", equalTo(1)))
        .body(has("drilled", equalTo(true)))
        .body(has("drills", equalTo(1)))
        .body(has("lastDrillOn", equalTo(heldOn.toString())));

    clock.moveBy(Duration.between(clock.instant(), clock.startOf(heldOn.plusYears(1))));
    readiness(unit).then().body(has("drilled", equalTo(true)));
    clock.moveBy(Duration.ofDays(1));
    readiness(unit)
        .then()
        .body(has("drilled", equalTo(false)))
        .body(has("drills", equalTo(0)))
        .body(has("lastDrillOn", equalTo(heldOn.toString())));
  }

  @Test
  void aRevisionReplacesNoneAndADrillNamesTheRevisionThatWasDrilled() throws SQLException {
    TestUnit unit = TestUnit.registered("320509");
    String plan = file(unit);
    Map<String, Object> revised = plan();
    revised.put("title", "电梯困人应急预案（修订）");
    revised.put("trainedOn", clock.today().toString());
    as(unit.owner()).body(revised).post(PLANS + "/" + plan + "/revision").then().statusCode(428);
    as(unit.owner())
        .header("If-Match", "\"1\"")
        .body(revised)
        .post(PLANS + "/" + plan + "/revision")
        .then()
        .statusCode(200)
        .body(has("version", equalTo(2)))
        .body(has("title", equalTo("电梯困人应急预案（修订）")));
    as(unit.owner())
        .header("If-Match", "\"1\"")
        .body(revised)
        .post(PLANS + "/" + plan + "/revision")
        .then()
        .statusCode(412);
    drill(unit, plan, clock.today().toString())
        .then()
        .statusCode(201)
        .body(has("planRevision", equalTo(2)));

    as(unit.county())
        .get(PLANS + "/" + plan + "/revisions")
        .then()
        .statusCode(200)
        .body(has("revision", contains(2, 1)))
        .body(has("[1].title", equalTo("电梯困人应急预案")))
        .body(has("[1].accidents", contains("困人", "坠落")));
    as(unit.county())
        .get(PLANS + "/" + plan)
        .then()
        .statusCode(200)
        .body(has("lastDrillOn", equalTo(clock.today().toString())));
    as(unit.county())
        .get(PLANS + "/" + plan + "/drills")
        .then()
        .statusCode(200)
        .body(has("$", hasSize(1)))
        .body(has("[0].participants", equalTo(12)));
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      assertThrows(
          SQLException.class,
          () -> statement.execute("update emergency_drill set participants = 1"));
      assertThrows(
          SQLException.class, () -> statement.execute("delete from emergency_plan_revision"));
    }
  }

  @Test
  void noDrillIsOfTheFuture() {
    TestUnit unit = TestUnit.registered("320509");
    String plan = file(unit);
    for (String day : List.of(clock.today().plusDays(1).toString(), "9999-12-31", "1899-12-31")) {
      drill(unit, plan, day)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")))
          .body(has("field", equalTo("heldOn")));
    }
    Map<String, Object> reviewed = plan();
    reviewed.put("reviewedOn", clock.today().plusDays(1).toString());
    as(unit.owner()).body(reviewed).post(PLANS).then().statusCode(422);
  }

  @Test
  void onlyTheEnterpriseItselfFilesItsPlansAndOfficersOfItsTerritoryRead() {
    TestUnit unit = TestUnit.registered("320582");
    String plan = file(unit);
    String path = PLANS + "/" + plan;
    String stranger = Tokens.enterprise("TMP-320582-999999", null);
    for (String officer : List.of(unit.county(), unit.city(), Tokens.auditor("3205"))) {
      as(officer).get(path).then().statusCode(200);
      as(officer).body(plan()).post(PLANS).then().statusCode(403);
      as(officer)
          .header("If-Match", "*")
          .body(plan())
          .post(path + "/revision")
          .then()
          .statusCode(403);
      as(officer).body(drill("2026-01-01")).post(path + "/drills").then().statusCode(403);
    }
    for (String other : List.of(stranger, Tokens.county("320581"))) {
      as(other).get(path).then().statusCode(404);
      as(other).get(path + "/drills").then().statusCode(404);
      as(other).get(path + "/revisions").then().statusCode(404);
      as(other)
          .queryParam("enterprise", unit.enterprise())
          .get(PLANS)
          .then()
          .body(has("items", empty()));
      as(other)
          .get("/hazard/v1/enterprises/" + unit.enterprise() + "/emergency")
          .then()
          .statusCode(404);
    }
    as(stranger)
        .header("If-Match", "*")
        .body(plan())
        .post(path + "/revision")
        .then()
        .statusCode(404);
    as(stranger).body(drill("2026-01-01")).post(path + "/drills").then().statusCode(404);
    as(unit.city())
        .queryParam("region", "320582")
        .queryParam("enterprise", unit.enterprise())
        .get(PLANS)
        .then()
        .body(has("items.id", contains(plan)));
    given().get(PLANS).then().statusCode(401);
    given().contentType("application/json").body("{}").post(PLANS).then().statusCode(401);
    given().get("/hazard/v1/enterprises/x/emergency").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accidents=",
        "title=",
        "startsWhen=null",
        "responsible={\"name\":\"Wang\"}",
        "reviewedOn=\"31.12.2025\"",
        "text=\"a\\u0000b\"",
        "secret=\"x\""
      })
  void aPlanThatCannotBeReadIsRefused(String wrong) {
    String[] field = wrong.split("=", 2);
    String value = field[1].isEmpty() ? (field[0].equals("accidents") ? "[]" : "\"\"") : field[1];
    String body =
        "{\"title\":\"t\",\"accidents\":[\"a\"],\"startsWhen\":\"s\",\"stopsWhen\":\"s\","
            + "\"responsible\":{\"name\":\"Wang\",\"post\":\"p\"},\"text\":\"t\",\""
            + field[0]
            + "\":"
            + value
            + "}";
    Response response = as(Tokens.enterprise("TMP-320505-000001", null)).body(body).post(PLANS);
    assertEquals(400, response.statusCode(), response.asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"heldOn\":\"2026-01-01\",\"participants\":0,\"scenario\":\"s\",\"evaluation\":\"e\"}",
        "{\"heldOn\":\"2026-02-30\",\"participants\":1,\"scenario\":\"s\",\"evaluation\":\"e\"}",
        "{\"heldOn\":\"2026-01-01\",\"participants\":99999999999,\"scenario\":\"s\",\"evaluation\":\"e\"}"
      })
  void aDrillThatCannotBeReadIsRefused(String body) {
    Response response =
        as(Tokens.enterprise("TMP-320505-000001", null))
            .body(body)
            .post(PLANS + "/01a20275-1485-7ab9-b858-cce8a960dc12/drills");
    assertEquals(400, response.statusCode(), response.asString());
  }

  private static Response readiness(TestUnit unit) {
    return as(unit.county()).get("/hazard/v1/enterprises/" + unit.enterprise() + "/emergency");
  }

  private static Map<String, Object> plan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("title", "电梯困人应急预案");
    plan.put("accidents", List.of("困人", "坠落"));
    plan.put("startsWhen", "alarm from the car");
    plan.put("stopsWhen", "all persons out and the unit locked");
    plan.put("responsible", Map.of("name", "Wang Li", "post", "safety director"));
    plan.put("text", "call 96333; ...");
    return plan;
  }

  private static String file(TestUnit unit) {
    return as(unit.owner())
        .body(plan())
        .post(PLANS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static Map<String, Object> drill(String heldOn) {
    return Map.of(
        "heldOn", heldOn, "participants", 12, "scenario", "困人", "evaluation", "in 18 minutes");
  }

  private static Response drill(TestUnit unit, String plan, String heldOn) {
    return as(unit.owner())
        .header("If-Match", as(unit.owner()).get(PLANS + "/" + plan).header("ETag"))
        .body(drill(heldOn))
        .post(PLANS + "/" + plan + "/drills");
  }
}
