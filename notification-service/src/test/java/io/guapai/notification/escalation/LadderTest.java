package io.guapai.notification.escalation;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.notification.Eventually;
import io.guapai.notification.Facts;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LadderTest {

  /** A Thursday; the two working days after it are Friday and Monday. */
  private static final Instant LISTED = Instant.parse("2022-07-28T02:00:00Z");

  private static final Instant COUNTY_TOO_LATE = Instant.parse("2022-08-01T16:00:00Z");
  private static final Instant CITY_TOO_LATE = Instant.parse("2022-08-04T16:00:00Z");
  private static final Instant PROVINCE_TOO_LATE = Instant.parse("2022-08-09T16:00:00Z");

  @Inject PlatformClock clock;
  @Inject DueLoop loop;
  @Inject ReckoningAgain reckoning;
  @Inject FollowingListings listings;
  @Inject Transactions transactions;

  private final Story story = Story.in("320411");

  @BeforeEach
  void beginOnTheDayOfTheListing() {
    Rows.change("update escalation_case set state = 'CLOSED' where state <> 'CLOSED'");
    clock.moveTo(LISTED);
  }

  private void awaitState(CaseState state, Level level) {
    Eventually.await()
        .until(
            () -> first("state") + " " + first("level"),
            equalTo(state.name() + " " + level.name()));
  }

  private String first(String field) {
    return Cases.own(story).extract().as(Answer.class).get("items[0]." + field);
  }

  private List<Recorded> raised(Story of) {
    return Streams.all("notification-events").stream()
        .filter(event -> event.is(EscalationRaised.class))
        .filter(event -> event.as(EscalationRaised.class).hazardId().equals(of.hazardId()))
        .toList();
  }

  @Test
  void aTermThatWasAssumedIsReckonedAgainWhenTheHolidaysOfItsYearArePublished() throws IOException {
    String id = Cases.open(story, Level.COUNTY);
    String monday = "date,kind,name\n2022-08-01,HOLIDAY,春节\n";
    reckoning.by(StatutoryCalendar.read(new StringReader(monday), "notice"));
    Cases.own(story).body(has("items[0].acknowledgeBy", equalTo("2022-08-02T16:00:00Z")));
    clock.moveTo(COUNTY_TOO_LATE);
    loop.sweep();
    assertEquals("COUNTY", first("level"), "it has another day");
    clock.moveTo(Instant.parse("2022-08-02T16:00:00Z"));
    awaitState(CaseState.AWAITING, Level.CITY);
    assertEquals(id, first("id"));
  }

  @Test
  void aCaseThatNobodyAcknowledgesClimbsToTheProvinceAndStaysThere() {
    String id = Cases.open(story, Level.COUNTY);
    Cases.own(story)
        .body(has("items[0].state", equalTo("AWAITING")))
        .body(has("items[0].acknowledgeBy", equalTo(COUNTY_TOO_LATE.toString())))
        .body(has("items[0].term.standing", equalTo("proposed")))
        .body(has("items[0].term.workingDays", equalTo(2)))
        .body(has("items[0].term.explanationEn", containsString("escalation-term")));

    clock.moveTo(COUNTY_TOO_LATE.minusSeconds(30));
    loop.sweep();
    Cases.own(story).body(has("items[0].level", equalTo("COUNTY")));
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    awaitState(CaseState.AWAITING, Level.CITY);
    Cases.own(story).body(has("items[0].acknowledgeBy", equalTo(CITY_TOO_LATE.toString())));
    clock.moveTo(CITY_TOO_LATE.plusSeconds(1));
    awaitState(CaseState.AWAITING, Level.PROVINCE);
    clock.moveTo(PROVINCE_TOO_LATE.plusSeconds(1));
    awaitState(CaseState.UNANSWERED, Level.PROVINCE);

    Streams.await(
        EscalationRaised.class,
        fact -> fact.hazardId().equals(story.hazardId()) && fact.level() == Level.PROVINCE);
    List<EscalationRaised> facts =
        raised(story).stream().map(event -> event.as(EscalationRaised.class)).toList();
    assertEquals(
        List.of(Level.CITY, Level.PROVINCE), facts.stream().map(EscalationRaised::level).toList());
    assertEquals(id, facts.get(0).caseId());
    assertEquals("3204", facts.get(0).authorityRegion());
    assertEquals(CITY_TOO_LATE, facts.get(0).acknowledgeBy());
    assertEquals(story.enterpriseId(), raised(story).get(0).key());
    Cases.get(Tokens.county("320411"), "/" + id)
        .statusCode(200)
        .body(has("steps.level", equalTo(List.of("COUNTY", "CITY", "PROVINCE"))))
        .body(has("steps[0].eventId", nullValue()))
        .body(has("steps[1].eventId", equalTo(raised(story).get(0).id())));
    assertEquals(
        2,
        Rows.count(
            "select count(*) from alert where hazard_id = ? and type = 'escalation-raised'",
            story.hazardId()));
    // That the province lets its term pass is heard as well.
    Recorded last =
        Streams.await(EscalationUnanswered.class, fact -> fact.hazardId().equals(story.hazardId()));
    assertEquals(Level.PROVINCE, last.as(EscalationUnanswered.class).level());
    assertEquals(
        1,
        Rows.count(
            "select count(*) from alert where event_id = ? and type = 'escalation-unanswered'"
                + " and severity = 'SEVERE' and level = 'PROVINCE'",
            last.id()));
  }

  @Test
  void aRungThatEndedWithoutSuccessorStopsNoCase() {
    endOfRungs("'2022-08-01'");
    try {
      Cases.open(story, Level.COUNTY);
      Cases.own(story).body(has("items[0].term.standing", equalTo("proposed")));
      clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
      awaitState(CaseState.AWAITING, Level.CITY);
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
    awaitState(CaseState.AWAITING, Level.PROVINCE);
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

  @Test
  void anOutageGivesNobodyMoreTimeToAnswer() {
    clock.moveTo(COUNTY_TOO_LATE.minusSeconds(3600));
    Streams.publish(TestEvent.of(story.listed(Level.COUNTY)).withTime(LISTED));
    awaitState(CaseState.AWAITING, Level.COUNTY);
    Cases.own(story)
        .body(has("items[0].reachedAt", equalTo(LISTED.toString())))
        .body(has("items[0].acknowledgeBy", equalTo(COUNTY_TOO_LATE.toString())));
  }

  @Test
  void anAcknowledgedCaseStopsClimbing() {
    String id = Cases.open(story, Level.COUNTY);
    Cases.acknowledge(Tokens.county("320411"), id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body(has("state", equalTo("ACKNOWLEDGED")))
        .body(has("acknowledgedBy", equalTo("county-320411")))
        .body(has("acknowledgedAt", notNullValue()));
    Cases.acknowledge(Tokens.colleague("county", "320411"), id)
        .statusCode(200)
        .body(has("acknowledgedBy", equalTo("county-320411")));
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    loop.sweep();
    awaitState(CaseState.ACKNOWLEDGED, Level.COUNTY);
    Recorded fact =
        Streams.await(EscalationAcknowledged.class, it -> it.hazardId().equals(story.hazardId()));
    assertEquals("county-320411", fact.as(EscalationAcknowledged.class).acknowledgedBy());
    assertEquals(
        1,
        Rows.count(
            "select count(*) from alert where hazard_id = ? and event_id = ?"
                + " and type = 'escalation-acknowledged'",
            story.hazardId(),
            fact.id()));
    assertEquals(0, raised(story).size());
  }

  @Test
  void theListingThatFollowsTheClimbBelongsToTheSameCase() {
    String id = Cases.open(story, Level.COUNTY);
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    awaitState(CaseState.AWAITING, Level.CITY);
    Streams.publish(story.listed(Level.CITY));
    Eventually.await()
        .until(() -> first("listingId"), equalTo(story.listed(Level.CITY).listingId()));
    Cases.own(story).body(has("items", hasSize(1))).body(has("items[0].id", equalTo(id)));
    Cases.own(story).body(has("items[0].acknowledgeBy", equalTo(CITY_TOO_LATE.toString())));

    Streams.publish(story.delisted(Level.COUNTY));
    Streams.publish(story.delisted(Level.CITY));
    awaitState(CaseState.CLOSED, Level.CITY);
    clock.moveTo(CITY_TOO_LATE.plusSeconds(1));
    loop.sweep();
    awaitState(CaseState.CLOSED, Level.CITY);
  }

  @Test
  void aListingRaisedWithoutTheLadderAsksTheUpperLevel() {
    String id = Cases.open(story, Level.COUNTY);
    Cases.acknowledge(Tokens.county("320411"), id).statusCode(200);
    Streams.publish(story.listed(Level.CITY));
    awaitState(CaseState.AWAITING, Level.CITY);
    Cases.own(story)
        .body(has("items", hasSize(1)))
        .body(has("items[0].acknowledgedBy", nullValue()));
    Streams.publish(story.closed(Grade.MAJOR));
    awaitState(CaseState.CLOSED, Level.CITY);
    Cases.acknowledge(Tokens.city("3204"), id).statusCode(409);
  }

  @Test
  void listingsOfTwoLevelsInOneBatchAreTwoStepsOfTheCase() {
    transactions.asSystem(
        () -> {
          listings.listed(
              List.of(
                  Facts.received(story.listed(Level.COUNTY)),
                  Facts.received(story.listed(Level.CITY))));
          return true;
        });
    Cases.own(story).body(has("items", hasSize(1))).body(has("items[0].level", equalTo("CITY")));
    Cases.get(Tokens.county("320411"), "/" + first("id"))
        .body(has("steps.level", hasItems("COUNTY", "CITY")));
  }

  @Test
  void aHazardThatEndsElsewhereEndsItsCase() {
    Cases.open(story, Level.COUNTY);
    Streams.publish(story.transferred());
    awaitState(CaseState.CLOSED, Level.COUNTY);
    Story other = Story.in("320411");
    Cases.open(other, Level.COUNTY);
    Streams.publish(other.merged());
    Eventually.await()
        .until(
            () -> Cases.own(other).extract().as(Answer.class).get("items[0].state"),
            equalTo("CLOSED"));
  }

  @ParameterizedTest
  @CsvSource({"110105,11", "429004,42"})
  void aCaseClimbsPastWhatIsNoGovernment(String district, String above) {
    Story there = Story.in(district);
    Cases.open(there, Level.COUNTY);
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    EscalationRaised raised =
        Streams.await(EscalationRaised.class, fact -> fact.hazardId().equals(there.hazardId()))
            .as(EscalationRaised.class);
    assertEquals(above, raised.authorityRegion());
    assertEquals(Level.PROVINCE, raised.level());
  }

  @Test
  void sweepersAtTheSameTimeRaiseEachCaseOnce() {
    List<Story> stories = IntStream.range(0, 30).mapToObj(i -> Story.in("320411")).toList();
    Streams.publish(stories.stream().map(one -> TestEvent.of(one.listed(Level.COUNTY))).toList());
    Eventually.await()
        .until(
            () ->
                Rows.count("select count(*) from escalation_case where state = 'AWAITING'") == 30);
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(loop::sweep))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    // The service's own sweep may have been the one that took them, and be at it still.
    Eventually.await()
        .until(
            () ->
                Rows.count(
                    "select count(*) from escalation_case where state = 'AWAITING' and level ="
                        + " 'CITY'"),
            equalTo(30L));
    List<String> hazards = stories.stream().map(Story::hazardId).sorted().toList();
    List<Recorded> events =
        Streams.read("notification-events", all -> raised(all, hazards).size() >= 30);
    assertEquals(hazards, raised(events, hazards));
  }

  private static List<String> raised(List<Recorded> events, List<String> hazards) {
    return events.stream()
        .filter(event -> event.is(EscalationRaised.class))
        .map(event -> event.as(EscalationRaised.class).hazardId())
        .filter(hazards::contains)
        .sorted()
        .toList();
  }
}
