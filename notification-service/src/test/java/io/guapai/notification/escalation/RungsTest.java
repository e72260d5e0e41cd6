package io.guapai.notification.escalation;

import static io.guapai.notification.escalation.Cases.CITY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.COUNTY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.LISTED;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rungs that cases climb by are rules, with a day from which they are in force. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RungsTest {

  @Inject PlatformClock clock;
  private final Story story = Story.in("320411");

  @BeforeEach
  void beginOnTheDayOfTheListing() {
    Rows.change("update escalation_case set state = 'CLOSED' where state <> 'CLOSED'");
    clock.moveTo(LISTED);
  }

  @Test
  void aRungThatEndedWithoutSuccessorStopsNoCase() {
    endOfRungs("'2022-08-01'");
    try {
      Cases.open(story, Level.COUNTY);
      Cases.own(story).body(has("items[0].term.standing", equalTo("proposed")));
      clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
      Cases.awaitState(story, CaseState.AWAITING, Level.CITY);
      Cases.own(story)
          .body(has("items[0].acknowledgeBy", equalTo(CITY_TOO_LATE.toString())))
          .body(has("items[0].term.standing", equalTo("lapsed")));
    } finally {
      endOfRungs("null");
    }
  }

  /** By hand, for a lasting rule is ended by no edition. */
  private static void endOfRungs(String validTo) {
    Rows.change("alter table rule_edition disable trigger stands");
    Rows.change(
        "update rule_edition set valid_to = "
            + validTo
            + " where id in ('escalation-term:CITY', 'escalation-term:COUNTY')"
            + " and entered_by = 'release'");
    Rows.change("alter table rule_edition enable trigger stands");
  }

  @Test
  void aRungEnteredByTheAdministratorHoldsForCasesFromItsDayOn() {
    clock.moveTo(Instant.parse("2022-08-31T02:00:00Z"));
    String rung = "/notification/v1/rules/LADDER/escalation-term:COUNTY";
    RestAssured.given()
        .auth()
        .oauth2(Tokens.county("320411"))
        .get(rung)
        .then()
        .statusCode(200)
        .body(has("items[0].body.from", equalTo("COUNTY")))
        .body(has("items[0].body.days", equalTo(2)))
        .body(has("items[0].source", equalTo("proposed ladder")));
    Map<String, Object> body = new HashMap<>();
    body.put("subject", "UNANSWERED_CASE");
    body.put("from", "COUNTY");
    body.put("climb", 1);
    body.put("days", 1);
    body.put("unit", "CALENDAR_DAYS");
    body.put("to", "PROVINCE");
    body.put("severity", "WARNING");
    enterForADay(body).statusCode(422).body(has("field", equalTo("body.found")));
    body.put("climb", null);
    enterForADay(body).statusCode(201);

    clock.moveTo(Instant.parse("2022-09-01T02:00:00Z"));
    String id = Cases.open(story, Level.COUNTY);
    Cases.own(story)
        .body(has("items[0].acknowledgeBy", equalTo("2022-09-02T16:00:00Z")))
        .body(has("items[0].term.unit", equalTo("CALENDAR_DAYS")))
        .body(has("items[0].term.edition", equalTo("sharper")))
        .body(has("items[0].term.workingDays", nullValue()));
    clock.moveTo(Instant.parse("2022-09-02T16:00:00Z"));
    Cases.awaitState(story, CaseState.AWAITING, Level.PROVINCE);
    Cases.get(Tokens.county("320411"), "/" + id)
        .body(has("steps.level", equalTo(List.of("COUNTY", "PROVINCE"))))
        .body(has("steps.authorityRegion", equalTo(List.of("320411", "32"))));
    assertEquals(
        List.of("WARNING"),
        Rows.texts(
            "select severity from alert where hazard_id = ? and type = 'escalation-raised'",
            story.hazardId()));
  }

  private static ValidatableResponse enterForADay(Map<String, Object> body) {
    Map<String, Object> edition = new HashMap<>();
    edition.put("kind", "LADDER");
    edition.put("id", "escalation-term:COUNTY");
    edition.put("edition", "sharper");
    edition.put("validFrom", "2022-09-01");
    edition.put("validTo", "2022-09-02");
    edition.put("mark", "PROPOSED");
    edition.put("source", "a trial");
    edition.put("reason", "a day of alarm");
    edition.put("body", body);
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.admin())
        .contentType(ContentType.JSON)
        .body(edition)
        .post("/notification/v1/rules")
        .then();
  }
}
