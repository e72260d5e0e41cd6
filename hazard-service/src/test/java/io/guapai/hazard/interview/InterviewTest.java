package io.guapai.hazard.interview;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.interview.Talks.INTERVIEWS;
import static io.guapai.hazard.interview.Talks.held;
import static io.guapai.hazard.interview.Talks.leader;
import static io.guapai.hazard.interview.Talks.summons;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Notice;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.deadline.ReckoningAgain;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interview (约谈): summons, minutes, report, closing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InterviewTest {

  private static final String COUNTY = "320213";

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject ReckoningAgain reckoning;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void aLeaderSummonsTheEnterpriseReportsAndTheAuthorityCloses() {
    String hazard = Filing.major(unit);
    Answer interview = summoned(hazard);
    String id = interview.getString("id");
    assertEquals("SUMMONED", interview.getString("state"));
    assertEquals(COUNTY, interview.getString("authorityRegion"));
    InterviewSummoned told = Told.await(InterviewSummoned.class, id);
    assertEquals(hazard, told.hazardId());
    assertEquals("SUMMON", lastAct(hazard));
    as(unit.owner()).get(INTERVIEWS + "/" + id).then().statusCode(200).header("ETag", "\"2\"");

    Talks.act(unit, unit.county(), id, "minutes", held())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:interview-not-yet")));
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", held())
        .then()
        .statusCode(200)
        .body(has("state", equalTo("HELD")))
        .body(has("attendees", equalTo(List.of("Wang Li", "Li Ming"))))
        .body(has("signed", equalTo(true)))
        .body(has("reportDeadline.rule", equalTo("INTERVIEW-REPORT")));
    Answer minuted = Talks.get(unit.owner(), id);
    assertEquals(
        calendar.workdaysAfter(LocalDate.parse(minuted.getString("heldOn")), 10).due().toString(),
        minuted.getString("reportDue"));
    assertEquals(true, Told.await(InterviewHeld.class, id).attended());
    assertEquals("INTERVIEW", lastAct(hazard));

    Talks.act(unit, unit.county(), id, "closing", Map.of("opinion", "too early"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:interview-report-due")));
    Talks.act(unit, unit.owner(), id, "report", Map.of("text", "门锁已更换"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("REPORTED")));
    Talks.act(unit, unit.county(), id, "closing", Map.of("opinion", "整改属实"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("opinion", equalTo("整改属实")));
    Talks.act(unit, leader(unit), id, "cancellation", Map.of("reason", "too late"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:interview-state")));
    Answer history = as(unit.county()).get(INTERVIEWS + "/" + id + "/history").as(Answer.class);
    assertEquals(
        List.of("PROPOSE", "SUMMON", "RECORD", "REPORT", "CLOSE"), history.getList("items.act"));
    assertEquals("enterprise", history.getString("items[3].capacity"));
    assertEquals(
        List.of("interviews", "minutes", "report", "closing"),
        as(unit.county()).get(INTERVIEWS + "/" + id + "/papers").as(Answer.class).getList("act"));
    as(unit.county())
        .get(INTERVIEWS + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(5)));
  }

  @Test
  void theTermOfItsReportIsReckonedAgainWhenTheHolidaysArePublished() throws IOException {
    Notice.awaited(clock, calendar);
    String id = summoned(Filing.major(unit)).getString("id");
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", held()).then().statusCode(200);
    Answer minuted = Talks.get(unit.owner(), id);
    LocalDate held = LocalDate.parse(minuted.getString("heldOn"));
    LocalDate assumed = LocalDate.parse(minuted.getString("reportDue"));
    StatutoryCalendar published = Notice.of(held, assumed, assumed.plusDays(1));
    reckoning.by(published);
    assertEquals(
        published.workdaysAfter(held, 10).due().toString(),
        Talks.get(unit.owner(), id).getString("reportDue"));
  }

  @Test
  void whoDoesNotComeIsPutOnRecordAndOwesNoReport() {
    Answer interview = summoned(Filing.major(unit));
    String id = interview.getString("id");
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", Map.of("attended", true))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:interview-attendees")));
    Talks.act(unit, unit.county(), id, "minutes", Map.of("attended", false))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("ABSENT")));
    assertEquals(false, Told.await(InterviewHeld.class, id).attended());
    Talks.act(unit, unit.owner(), id, "report", Map.of("text", "sorry")).then().statusCode(409);
    Talks.act(unit, unit.county(), id, "closing", Map.of("opinion", "移交执法")).then().statusCode(200);
  }

  @Test
  void withoutAReportTheMatterIsClosedOnlyAfterItsTerm() {
    String id = summoned(Filing.major(unit)).getString("id");
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", held()).then().statusCode(200);
    LocalDate due = LocalDate.parse(Talks.get(unit.county(), id).getString("reportDue"));
    clock.moveTo(clock.startOf(due.plusDays(1)));
    Talks.act(unit, unit.county(), id, "closing", Map.of("opinion", "未报告")).then().statusCode(200);
  }

  @Test
  void aSummonsIsForATimeToComeWithinAYear() {
    for (OffsetDateTime wrong : List.of(in(-1), in(24 * 367))) {
      summon(leader(unit), Map.of(), wrong)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:interview-time")));
    }
    Map<String, Object> never = new HashMap<>(summons(in(1)));
    never.put("scheduledFor", "9999-12-31T00:00:00Z");
    never.put("enterpriseId", unit.enterprise());
    never.put("trigger", "ACCIDENT");
    as(leader(unit)).body(never).post(INTERVIEWS).then().statusCode(422);
  }

  @Test
  void aCancelledInterviewIsNotHeld() {
    String id = summoned(Filing.major(unit)).getString("id");
    Talks.act(unit, unit.county(), id, "cancellation", Map.of("reason", "no leader"))
        .then()
        .statusCode(403);
    Talks.act(unit, leader(unit), id, "cancellation", Map.of("reason", " ")).then().statusCode(400);
    Talks.act(unit, leader(unit), id, "cancellation", Map.of("reason", "rectified meanwhile"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CANCELLED")));
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", held()).then().statusCode(409);
  }

  @Test
  void onlyALeaderOfTheTerritorySummonsAnEnterpriseOfIt() {
    Map<String, ?> none = Map.of();
    summon(unit.county(), none, in(1)).then().statusCode(403);
    summon(unit.owner(), none, in(1)).then().statusCode(403);
    summon(Tokens.leader("320214"), none, in(1))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:enterprise-elsewhere")));
    TestUnit other = TestUnit.registered(COUNTY);
    summon(leader(unit), Map.of("hazardId", Filing.general(other)), in(1))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:enterprise-elsewhere")));
    summon(Tokens.leader("3202"), none, in(1))
        .then()
        .statusCode(201)
        .body(has("authorityRegion", equalTo("3202")))
        .body(has("regionCode", equalTo(COUNTY)));
  }

  @Test
  void whatACityHoldsTheCountyDoesNotRecord() {
    String id =
        summon(Tokens.leader("3202"), Map.of(), in(1))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    clock.moveBy(Duration.ofHours(2));
    Talks.act(unit, unit.county(), id, "minutes", held())
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    Talks.act(unit, unit.city(), id, "minutes", held()).then().statusCode(200);
  }

  @Test
  void strangersSeeAndChangeNothing() {
    String id = summoned(Filing.major(unit)).getString("id");
    String path = INTERVIEWS + "/" + id;
    for (String stranger : List.of(Tokens.county("320214"), Tokens.enterprise("another", null))) {
      as(stranger).get(path).then().statusCode(404);
      as(stranger).get(INTERVIEWS).then().body(has("items.id", not(hasItem(id))));
    }
    as(Tokens.leader("320214"))
        .header("If-Match", "\"2\"")
        .body(Map.of("reason", "r"))
        .post(path + "/cancellation")
        .then()
        .statusCode(404);
    as(Tokens.county("320214")).get(INTERVIEWS + "?region=" + COUNTY).then().statusCode(403);
    RestAssured.get(path).then().statusCode(401);
    RestAssured.get(INTERVIEWS).then().statusCode(401);
    as(leader(unit))
        .body(Map.of("reason", "r"))
        .post(path + "/cancellation")
        .then()
        .statusCode(428);
    as(leader(unit))
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "r"))
        .post(path + "/cancellation")
        .then()
        .statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=LOST", "trigger=MOOD", "limit=0", "cursor=bm9uZQ"})
  void aWrongParameterIsRefused(String query) {
    as(unit.county()).get(INTERVIEWS + "?" + query).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{",
        "{\"scheduledFor\":\"soon\",\"place\":\"p\",\"matter\":\"m\","
            + "\"requiredAttendee\":{\"name\":\"n\",\"post\":\"p\"}}",
        "{\"scheduledFor\":\"2030-01-01T10:00:00+08:00\",\"place\":\"\\u0000\",\"matter\":\"m\","
            + "\"requiredAttendee\":{\"name\":\"n\",\"post\":\"p\"}}",
        "{\"scheduledFor\":\"2030-01-01T10:00:00+08:00\",\"place\":\"p\",\"matter\":\"m\","
            + "\"requiredAttendee\":{\"name\":\"n\"}}"
      })
  void aSummonsThatCannotBeReadIsRefused(String body) {
    as(leader(unit))
        .header("If-Match", "*")
        .body(body)
        .post(INTERVIEWS + "/01a20275-1485-7ab9-b858-cce8a960dc12/summons")
        .then()
        .statusCode(400);
  }

  private Answer summoned(String hazardId) {
    return summon(leader(unit), Map.of("hazardId", hazardId), in(1))
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class);
  }

  private Response summon(String token, Map<String, ?> more, OffsetDateTime at) {
    Map<String, Object> body = new HashMap<>(summons(at));
    body.put("enterpriseId", unit.enterprise());
    body.put("trigger", "OVERDUE");
    body.putAll(more);
    return as(token).body(body).post(INTERVIEWS);
  }

  private OffsetDateTime in(int hours) {
    return clock.instant().atZone(clock.getZone()).toOffsetDateTime().plusHours(hours);
  }

  private String lastAct(String hazardId) {
    return as(unit.county())
        .get(Api.HAZARDS + "/" + hazardId + "/history")
        .as(Answer.class)
        .getString("items[-1].act");
  }
}
