package io.guapai.notification.escalation;

import static io.guapai.notification.escalation.Cases.CITY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.COUNTY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.LISTED;
import static io.guapai.notification.escalation.Cases.PROVINCE_TOO_LATE;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Level;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that nobody acknowledges climbs (逐级升级). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LadderTest {

  @Inject PlatformClock clock;
  @Inject DueLoop loop;
  @Inject ReckoningAgain reckoning;
  private final Story story = Story.in("320411");

  @BeforeEach
  void beginOnTheDayOfTheListing() {
    Rows.change("update escalation_case set state = 'CLOSED' where state <> 'CLOSED'");
    clock.moveTo(LISTED);
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
    assertEquals("COUNTY", Cases.first(story, "level"), "it has another day");
    clock.moveTo(Instant.parse("2022-08-02T16:00:00Z"));
    Cases.awaitState(story, CaseState.AWAITING, Level.CITY);
    assertEquals(id, Cases.first(story, "id"));
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
    Cases.awaitState(story, CaseState.AWAITING, Level.CITY);
    Cases.own(story).body(has("items[0].acknowledgeBy", equalTo(CITY_TOO_LATE.toString())));
    clock.moveTo(CITY_TOO_LATE.plusSeconds(1));
    Cases.awaitState(story, CaseState.AWAITING, Level.PROVINCE);
    clock.moveTo(PROVINCE_TOO_LATE.plusSeconds(1));
    Cases.awaitState(story, CaseState.UNANSWERED, Level.PROVINCE);

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
  void anAcknowledgedCaseStopsClimbing() {
    String id = Cases.open(story, Level.COUNTY);
    Cases.acknowledge(Tokens.county("320411"), id)
        .statusCode(200)
        .body(has("version", equalTo(2)))
        .body(has("state", equalTo("ACKNOWLEDGED")))
        .body(has("acknowledgedBy", equalTo("county-320411")))
        .body(has("acknowledgedAt", notNullValue()));
    Cases.acknowledge(Tokens.colleague("county", "320411"), id)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-settled")));
    Cases.own(story).body(has("items[0].acknowledgedBy", equalTo("county-320411")));
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    loop.sweep();
    Cases.awaitState(story, CaseState.ACKNOWLEDGED, Level.COUNTY);
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
