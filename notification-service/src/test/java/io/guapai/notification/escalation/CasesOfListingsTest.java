package io.guapai.notification.escalation;

import static io.guapai.notification.escalation.Cases.CITY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.COUNTY_TOO_LATE;
import static io.guapai.notification.escalation.Cases.LISTED;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.notification.Eventually;
import io.guapai.notification.Facts;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case goes with the listing of its hazard. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CasesOfListingsTest {

  @Inject PlatformClock clock;
  @Inject DueLoop loop;
  @Inject FollowingListings listings;
  @Inject Transactions transactions;
  private final Story story = Story.in("320411");

  @BeforeEach
  void beginOnTheDayOfTheListing() {
    Rows.change("update escalation_case set state = 'CLOSED' where state <> 'CLOSED'");
    clock.moveTo(LISTED);
  }

  @Test
  void anOutageGivesNobodyMoreTimeToAnswer() {
    clock.moveTo(COUNTY_TOO_LATE.minusSeconds(3600));
    Streams.publish(TestEvent.of(story.listed(Level.COUNTY)).withTime(LISTED));
    Cases.awaitState(story, CaseState.AWAITING, Level.COUNTY);
    Cases.own(story)
        .body(has("items[0].reachedAt", equalTo(LISTED.toString())))
        .body(has("items[0].acknowledgeBy", equalTo(COUNTY_TOO_LATE.toString())));
  }

  @Test
  void theListingThatFollowsTheClimbBelongsToTheSameCase() {
    String id = Cases.open(story, Level.COUNTY);
    clock.moveTo(COUNTY_TOO_LATE.plusSeconds(1));
    Cases.awaitState(story, CaseState.AWAITING, Level.CITY);
    Streams.publish(story.listed(Level.CITY));
    Eventually.await()
        .until(
            () -> Cases.first(story, "listingId"), equalTo(story.listed(Level.CITY).listingId()));
    Cases.own(story).body(has("items", hasSize(1))).body(has("items[0].id", equalTo(id)));
    Cases.own(story).body(has("items[0].acknowledgeBy", equalTo(CITY_TOO_LATE.toString())));

    Streams.publish(story.delisted(Level.COUNTY));
    Streams.publish(story.delisted(Level.CITY));
    Cases.awaitState(story, CaseState.CLOSED, Level.CITY);
    clock.moveTo(CITY_TOO_LATE.plusSeconds(1));
    loop.sweep();
    Cases.awaitState(story, CaseState.CLOSED, Level.CITY);
  }

  @Test
  void aListingRaisedWithoutTheLadderAsksTheUpperLevel() {
    String id = Cases.open(story, Level.COUNTY);
    Cases.acknowledge(Tokens.county("320411"), id).statusCode(200);
    Streams.publish(story.listed(Level.CITY));
    Cases.awaitState(story, CaseState.AWAITING, Level.CITY);
    Cases.own(story)
        .body(has("items", hasSize(1)))
        .body(has("items[0].acknowledgedBy", nullValue()));
    Streams.publish(story.closed(Grade.MAJOR));
    Cases.awaitState(story, CaseState.CLOSED, Level.CITY);
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
    Cases.get(Tokens.county("320411"), "/" + Cases.first(story, "id"))
        .body(has("steps.level", hasItems("COUNTY", "CITY")));
  }

  @Test
  void aHazardThatEndsElsewhereEndsItsCase() {
    Cases.open(story, Level.COUNTY);
    Streams.publish(story.transferred());
    Cases.awaitState(story, CaseState.CLOSED, Level.COUNTY);
    Story other = Story.in("320411");
    Cases.open(other, Level.COUNTY);
    Streams.publish(other.merged());
    Eventually.await()
        .until(
            () -> Cases.own(other).extract().as(Answer.class).get("items[0].state"),
            equalTo("CLOSED"));
  }
}
