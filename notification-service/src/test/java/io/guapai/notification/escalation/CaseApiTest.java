package io.guapai.notification.escalation;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guapai.contracts.Level;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseApiTest {

  @Inject PlatformClock clock;

  private final Story story = Story.in("320411");

  @BeforeEach
  void beginOnAWorkingDay() {
    Rows.change("update escalation_case set state = 'CLOSED' where state <> 'CLOSED'");
    clock.moveTo(Instant.parse("2022-07-28T02:00:00Z"));
  }

  @Test
  void onlyOfficersOfTheLevelInChargeAcknowledge() {
    String id = Cases.open(story, Level.CITY);
    Cases.acknowledge(Tokens.county("320411"), id)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:another-level")));
    Cases.acknowledge(Tokens.province("32"), id).statusCode(403);
    Cases.acknowledge(Tokens.city("3203"), id).statusCode(404);
    Cases.acknowledge(Tokens.city("320411"), id)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:outside-scope")));
    Cases.acknowledge(Tokens.coordinator("320411"), id).statusCode(403);
    Cases.acknowledge(Tokens.auditor("32"), id).statusCode(403);
    Cases.acknowledge(Tokens.admin(), id).statusCode(403);
    Cases.acknowledge(Tokens.enterprise(story.enterpriseId(), null), id).statusCode(403);
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of())
        .post("/notification/v1/cases/" + id + "/acknowledgement")
        .then()
        .statusCode(401);
    Cases.own(story).body(has("items[0].state", equalTo("AWAITING")));
    Cases.acknowledge(Tokens.city("3204"), id)
        .statusCode(200)
        .body(has("state", equalTo("ACKNOWLEDGED")));
  }

  @Test
  void aCaseIsWorkOfTheLevelInChargeUntilItIsAcknowledged() {
    String id = Cases.open(story, Level.COUNTY);
    String county = Tokens.county("320411");
    String own = "items[id=" + id + "]";
    work(county)
        .body(has(own + ".kind", equalTo("ACKNOWLEDGE_CASE")))
        .body(has(own + ".zh", equalTo("签收督办事项")))
        .body(has(own + ".dossiers", equalTo("/notification/v1/cases")))
        .body(has(own + ".act", equalTo("acknowledgement")))
        .body(has(own + ".dueDate", equalTo("2022-08-01")))
        .body(has(own + ".late", equalTo(false)));
    for (String other :
        List.of(
            Tokens.county("320412"),
            Tokens.city("3204"),
            Tokens.auditor("320411"),
            Tokens.enterprise(story.enterpriseId(), null))) {
      work(other).body(has("items[id=" + id + "]*", hasSize(0)));
    }
    Cases.acknowledge(county, id).statusCode(200);
    work(county).body(has("items[id=" + id + "]*", hasSize(0)));
  }

  private static ValidatableResponse work(String token) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .get("/notification/v1/work?limit=200")
        .then()
        .statusCode(200);
  }

  @Test
  void anOfficerOfAnotherCountySeesAndChangesNothing() {
    String id = Cases.open(story, Level.COUNTY);
    String stranger = Tokens.county("320412");
    Cases.get(stranger, "/" + id).statusCode(404);
    Cases.acknowledge(stranger, id).statusCode(404);
    Cases.get(stranger, "").body(has("items[id=" + id + "]*", hasSize(0)));
    Cases.get(stranger, "?region=320411").statusCode(403);
    Cases.get(Tokens.agency("a"), "").statusCode(403);
    Cases.get(Tokens.enterprise("another", null), "/" + id).statusCode(404);
    Cases.get(Tokens.county("320411"), "/" + id).statusCode(200);
  }

  @Test
  void anOfficerActsOnTheVersionThatHeSaw() {
    String id = Cases.open(story, Level.COUNTY);
    String county = Tokens.county("320411");
    String seen = Cases.get(county, "/" + id).extract().header("ETag");
    Cases.acknowledge(county, id, "\"99\"").statusCode(412);
    Cases.acknowledge(county, id, seen).statusCode(200);
    Cases.acknowledge(county, id, seen).statusCode(412);
  }

  @Test
  void casesAreFilteredByRegionAndState() {
    String id = Cases.open(story, Level.COUNTY);
    String find = "items[id=" + id + "]*";
    String city = Tokens.city("3204");
    Cases.get(city, "?region=320411&state=AWAITING").body(has(find, hasSize(1)));
    Cases.get(city, "?region=320412&limit=200").body(has(find, hasSize(0)));
    Cases.get(city, "?state=CLOSED&limit=200").body(has(find, hasSize(0)));
    Cases.get(city, "?limit=1").body(has("items", hasSize(1)));
  }

  @Test
  void badRequestsAreRefusedPrecisely() {
    String county = Tokens.county("320411");
    Cases.get(county, "?state=ASLEEP").statusCode(400).body(has("field", equalTo("state")));
    Cases.get(county, "?cursor=x").statusCode(400);
    Cases.get(county, "?region=1").statusCode(400);
    for (String id : List.of("x", UUID.randomUUID().toString(), "%00")) {
      RestAssured.given()
          .urlEncodingEnabled(false)
          .auth()
          .oauth2(county)
          .get("/notification/v1/cases/" + id)
          .then()
          .statusCode(404);
      RestAssured.given()
          .urlEncodingEnabled(false)
          .auth()
          .oauth2(county)
          .contentType(ContentType.JSON)
          .body(Map.of())
          .post("/notification/v1/cases/" + id + "/acknowledgement")
          .then()
          .statusCode(404);
    }
  }
}
