package io.guapai.hazard.timeline;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Level;
import io.guapai.contracts.VetoCode;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps that a hazard caused in other services stand in its one timeline. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TimelineTest {

  @Inject PlatformClock clock;

  @Test
  void scoringEscalationAndNotificationStepsStandBesideTheActs() {
    TestUnit unit = TestUnit.registered("320382");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    Answer hazard = Api.hazardOf(unit);
    String id = hazard.getString("id");
    Instant after = clock.instant().plusSeconds(600);
    EnterpriseVetoed veto =
        new EnterpriseVetoed(
            unit.enterprise(), unit.region(), VetoCode.V2, "unit", unit.equipmentId(), day());
    EscalationAcknowledged acknowledged =
        new EscalationAcknowledged(
            "case-1", id, unit.enterprise(), unit.region(), Level.COUNTY, "officer", after);
    Streams.publish(
        step(hazard, veto, after),
        step(hazard, alert(unit, id), after.plusSeconds(1)),
        step(hazard, acknowledged, after.plusSeconds(2)));

    Patience.until(() -> types(unit, id).size() == 6);
    assertEquals(
        List.of(
            "REPORT",
            "CONFIRM",
            "GRADE",
            "enterprise-vetoed",
            "alert-raised",
            "escalation-acknowledged"),
        types(unit, id));
    Answer timeline = timeline(unit, id, null, 50);
    assertEquals("/guapai/hazard", timeline.getString("items[0].source"));
    assertEquals("system", timeline.getString("items[0].actor"));
    assertEquals("/guapai/scoring", timeline.getString("items[3].source"));
    assertEquals("V2", timeline.getString("items[3].data.code"));
    assertEquals("cause-1", timeline.getString("items[3].causedBy"));
    assertEquals("/guapai/notification", timeline.getString("items[4].source"));
  }

  @Test
  void theTimelineIsReadInPagesWithoutLossOrRepetition() {
    TestUnit unit = TestUnit.registered("320382");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");

    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      Answer page = timeline(unit, id, cursor, 1);
      read.addAll(page.getList("items.type"));
      cursor = page.getString("next");
    } while (cursor != null);

    assertEquals(List.of("REPORT", "CONFIRM", "GRADE"), read);
    Api.as(unit.county())
        .queryParam("cursor", "bm8gY3Vyc29y")
        .get(Api.HAZARDS + "/" + id + "/timeline")
        .then()
        .statusCode(400);
  }

  @Test
  void aStepOfAnotherStoryOrOfAnotherHazardOfTheStoryIsNotShown() {
    TestUnit unit = TestUnit.registered("320382");
    Streams.publish(unit.inspected(Conclusion.FAIL, "GB45067-5.6.4 door lock bridged"));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 2);
    String one = Api.hazardsOf(unit).getString("items[0].id");
    String other = Api.hazardsOf(unit).getString("items[1].id");
    Answer hazard = Api.hazard(unit.county(), one);
    assertEquals(
        hazard.getString("correlationId"),
        Api.hazard(unit.county(), other).getString("correlationId"));

    Streams.publish(
        TestEvent.of(alert(unit, one)),
        step(hazard, alert(unit, one), clock.instant().plusSeconds(600)));

    Patience.until(() -> types(unit, one).contains("alert-raised"));
    assertEquals(1, types(unit, one).stream().filter("alert-raised"::equals).count());
    assertFalse(types(unit, other).contains("alert-raised"));
  }

  @Test
  void whoMayNotSeeTheHazardSeesNoTimeline() {
    TestUnit unit = TestUnit.registered("320382");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String address = Api.HAZARDS + "/" + Api.hazardOf(unit).getString("id") + "/timeline";
    Api.as(Tokens.county("320411")).get(address).then().statusCode(404);
    Api.as(Tokens.agency("any")).get(address).then().statusCode(403);
    Api.as(unit.owner())
        .get(address)
        .then()
        .statusCode(200)
        .body(has("items[0].type", equalTo("REPORT")));
  }

  private static LocalDate day() {
    return LocalDate.of(2026, 3, 2);
  }

  private static AlertRaised alert(TestUnit unit, String hazard) {
    return new AlertRaised(
        "1",
        "event-1",
        "hazard-graded",
        hazard,
        unit.enterprise(),
        unit.region(),
        null,
        "重大隐患",
        "Major hazard",
        Instant.now());
  }

  private static TestEvent step(Answer hazard, Fact fact, Instant at) {
    return TestEvent.of(fact).withCause("cause-1", hazard.getString("correlationId")).withTime(at);
  }

  private static List<String> types(TestUnit unit, String id) {
    return timeline(unit, id, null, 50).getList("items.type");
  }

  private static Answer timeline(TestUnit unit, String id, String cursor, int limit) {
    return Api.as(unit.county())
        .queryParam("cursor", cursor == null ? "" : cursor)
        .queryParam("limit", limit)
        .get(Api.HAZARDS + "/" + id + "/timeline")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }
}
