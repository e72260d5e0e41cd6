package io.guapai.hazard.interview;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be done with an interview now, and why not the rest. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InterviewActsTest {

  private static final String COUNTY = "320282";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);
  private String id;

  @BeforeEach
  void theEnterpriseIsSummonedInAnHour() {
    OffsetDateTime at =
        clock.instant().plusSeconds(3600).atZone(clock.getZone()).toOffsetDateTime();
    Map<String, Object> body = new HashMap<>(Talks.summons(at));
    body.put("enterpriseId", unit.enterprise());
    body.put("hazardId", Filing.major(unit));
    body.put("trigger", "OVERDUE");
    id =
        as(Talks.leader(unit))
            .body(body)
            .post(Talks.INTERVIEWS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
  }

  @Test
  void theTimeStandsAgainstTheMinutesUntilItHasCome() {
    acts(unit.county())
        .body(has("act", contains("cancellation", "closing", "minutes", "report", "summons")))
        .body(has("[act=minutes].href", equalTo(Talks.INTERVIEWS + "/" + id + "/minutes")))
        .body(has("[act=minutes].zh", equalTo("约谈记录")))
        .body(has("[act=minutes].allowed", equalTo(false)))
        .body(has("[act=minutes].because.status", equalTo(409)))
        .body(has("[act=minutes].because.type", equalTo("urn:guapai:problem:interview-not-yet")))
        .body(has("[act=cancellation].because.type", equalTo("urn:guapai:problem:role-required")))
        .body(
            has(
                "[act=closing].because.en",
                equalTo("The interview is SUMMONED; CLOSE is not possible.")))
        .body(has("[act=closing].because.zh", equalTo("约谈处于“已通知”阶段，不允许“办结”。")));
    clock.moveBy(Duration.ofHours(2));
    acts(unit.county()).body(has("[act=minutes].allowed", equalTo(true)));
  }

  @Test
  void theTermOfTheReportStandsAgainstTheClosing() {
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", Talks.held()).then().statusCode(200);
    String due = Talks.get(unit.county(), id).getString("reportDue");
    acts(unit.county())
        .body(has("[act=closing].because.type", equalTo("urn:guapai:problem:interview-report-due")))
        .body(
            has(
                "[act=closing].because.en",
                equalTo("The enterprise has until " + due + " to report.")));
    acts(unit.owner())
        .body(has("[act=report].allowed", equalTo(true)))
        .body(has("[act=closing].because.status", equalTo(403)));
  }

  @Test
  void theLevelStandsAgainstTheCityButNotAgainstItsLeader() {
    clock.moveBy(Duration.ofHours(2));
    acts(unit.city())
        .body(has("[act=minutes].because.status", equalTo(403)))
        .body(has("[act=minutes].because.type", equalTo("urn:guapai:problem:not-your-level")));
    acts(Tokens.leader("3202")).body(has("[act=minutes].allowed", equalTo(true)));
  }

  @Test
  void ofWhatIsNotTheirsOthersAreToldNothing() {
    String acts = Talks.INTERVIEWS + "/" + id + "/acts";
    for (String stranger : List.of(Tokens.county("320281"), Tokens.enterprise("another", null))) {
      as(stranger).get(acts).then().statusCode(404);
    }
    for (String other :
        List.of(Tokens.coordinator(COUNTY + "100"), Tokens.agency("a"), Tokens.admin())) {
      as(other)
          .get(acts)
          .then()
          .statusCode(403)
          .body(has("type", equalTo("urn:guapai:problem:role-required")));
    }
    RestAssured.get(acts).then().statusCode(401);
  }

  private ValidatableResponse acts(String token) {
    return as(token).get(Talks.INTERVIEWS + "/" + id + "/acts").then().statusCode(200);
  }
}
