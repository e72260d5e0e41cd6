package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose complaints they are. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintScopeTest {

  private static final String COUNTY = "320321";

  private static final Map<String, Map<String, ?>> ACTS =
      Map.of(
          "acceptance", Map.of("accept", true, "reason", "ours"),
          "handover", Map.of("to", "somebody", "reason", "on leave"),
          "check-extension", Map.of("reason", "hard to see"),
          "finding", Map.of("upheld", false, "opinion", "nothing there"),
          "reply", Map.of("text", "told"));

  @Test
  void anotherCountysOfficerSeesAndDoesNothing() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(Tokens.county(COUNTY), COUNTY);
    String stranger = Tokens.county("320322");
    as(stranger)
        .get(Office.COMPLAINTS)
        .then()
        .statusCode(200)
        .body(has("items.id", not(hasItem(id))));
    as(stranger).queryParam("region", COUNTY).get(Office.COMPLAINTS).then().statusCode(403);
    for (String part : List.of("", "/terms", "/history", "/identity?reason=r")) {
      as(stranger).get(Office.path(id) + part).then().statusCode(404);
    }
    for (String act : List.of("acceptance", "handover", "finding", "reply")) {
      Office.act(stranger, id, act, ACTS.get(act), 1).then().statusCode(404);
    }
    Office.act(Tokens.leader("320322"), id, "check-extension", ACTS.get("check-extension"), 1)
        .then()
        .statusCode(404);
    String scopeless = Tokens.of("nobody", List.of("county"), null, null, null);
    as(scopeless).get(Office.COMPLAINTS).then().statusCode(200).body(has("items", empty()));
    as(scopeless).get(Office.path(id)).then().statusCode(404);
  }

  @Test
  void theUpperLevelSeesTheComplaintButLeavesItToTheCounty() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(Tokens.county(COUNTY), COUNTY);
    for (String upper :
        List.of(Tokens.city("3203"), Tokens.province("32"), Tokens.auditor("3203"))) {
      as(upper).get(Office.path(id)).then().statusCode(200);
    }
    Office.act(Tokens.city("3203"), id, "acceptance", ACTS.get("acceptance"), 1)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    Office.act(Tokens.leader("3203"), id, "check-extension", ACTS.get("check-extension"), 1)
        .then()
        .statusCode(403);
  }

  @Test
  void aCityWithoutCountiesHandlesTheComplaintsOfItsTownships() {
    Sender.somebody().ticket(Sender.anonymous("441900003"));
    String city = Tokens.city("4419");
    String id = Office.newest(city, "4419");
    Office.accept(city, id);
  }

  @Test
  void theOnesWhoseMatterItIsNotGetNothing() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(Tokens.county(COUNTY), COUNTY);
    for (String other :
        List.of(
            Tokens.enterprise("TMP-320321-000001", COUNTY),
            Tokens.coordinator(COUNTY + "100"),
            Tokens.township(COUNTY + "100"),
            Tokens.institute("i", "3203"),
            Tokens.agency("a"),
            Tokens.admin())) {
      as(other).get(Office.COMPLAINTS).then().statusCode(403);
      as(other).get(Office.path(id)).then().statusCode(403);
      ACTS.forEach((act, body) -> Office.act(other, id, act, body, 1).then().statusCode(403));
    }
    ACTS.forEach(
        (act, body) -> Office.act(Tokens.auditor("3203"), id, act, body, 1).then().statusCode(403));
  }

  @Test
  void withoutATokenOnlyTheFormAndTheTicketAreOpen() {
    String path = Office.path("01a20275-1485-7ab9-b858-cce8a960dc12");
    given().get(Office.COMPLAINTS).then().statusCode(401);
    for (String part : List.of("", "/terms", "/history", "/identity?reason=r", "/identity-reads")) {
      given().get(path + part).then().statusCode(401);
    }
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
  void theListIsFilteredAndPaged() {
    String officer = Tokens.county(COUNTY);
    for (int i = 0; i < 3; i++) {
      Sender.somebody().ticket(Sender.anonymous(COUNTY));
    }
    Office.accept(officer, Office.newest(officer, COUNTY));
    as(officer)
        .get(Office.COMPLAINTS + "?state=RECEIVED")
        .then()
        .body(has("items.state", everyItem(equalTo("RECEIVED"))));
    String first = Office.newest(officer, COUNTY);
    String next =
        as(officer)
            .get(Office.COMPLAINTS + "?limit=1")
            .then()
            .extract()
            .as(Answer.class)
            .get("next");
    as(officer)
        .queryParam("cursor", next)
        .get(Office.COMPLAINTS)
        .then()
        .statusCode(200)
        .body(has("items.id", not(hasItem(first))));
    for (String query : List.of("state=GONE", "limit=0", "region=32x", "cursor=%25")) {
      as(officer).get(Office.COMPLAINTS + "?" + query).then().statusCode(400);
    }
  }
}
