package io.guapai.hazard;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.ListingProposed;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The way of a hazard: an inspection fails, the deadline passes, two governments list it, it ends.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FailedInspectionTest {

  @Inject PlatformClock clock;

  @Test
  void fromTheFailedInspectionToTheDelisting() {
    TestUnit unit = TestUnit.demonstration("320411");
    InspectionCompleted failed = unit.inspected(Conclusion.FAIL, "door lock worn");
    TestEvent inspection = TestEvent.of(failed).withCause(null, "story-" + unit.equipmentId());
    Streams.publish(inspection);

    Answer opened = Api.hazardOf(unit);
    String id = opened.getString("id");
    assertEquals("GB45067-5.6.1", opened.getString("code"));
    assertEquals("MAJOR", opened.getString("grade"));
    assertEquals("GRADED", opened.getString("state"));
    assertEquals("INSPECTION_BODY", opened.getString("sourceKind"));
    assertTrue(opened.getBoolean("stopUse"));
    assertTrue(opened.getBoolean("demonstration"));
    assertEquals("story-" + unit.equipmentId(), opened.getString("correlationId"));
    assertTrue(opened.getString("description").contains("door lock worn"));
    assertEquals(clock.today().plusDays(15).toString(), opened.getString("dueDate"));
    assertEquals("RECTIFY-MAJOR", opened.getString("deadline.rule"));

    clock.moveBy(Duration.ofDays(16));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    Procedure.listed(unit, id);
    Answer listed = Api.hazard(unit.county(), id);
    assertEquals("COUNTY", listed.getString("listing.level"));
    assertEquals("320411", listed.getString("listing.authorityRegion"));
    String countyListing = listed.getString("listing.id");

    EscalationRaised escalation =
        new EscalationRaised(
            UUID.randomUUID().toString(),
            id,
            countyListing,
            unit.enterprise(),
            unit.region(),
            Level.CITY,
            "3204",
            clock.instant(),
            "not acknowledged");
    Streams.publish(escalation);
    Streams.publish(escalation);
    Patience.until(() -> "CITY".equals(Api.hazard(unit.county(), id).getString("listing.level")));

    act(unit.owner(), id, "rectification", Map.of("report", "done"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:plan-required")));
    act(unit.owner(), id, "plan", Map.of("measures", "replace"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:plan-incomplete")))
        .body(has("detail", containsString("emergencyPlan")));
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(30).toString()))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("RECTIFYING")))
        .body(has("overdue", equalTo(true)));
    act(unit.owner(), id, "rectification", Procedure.application()).then().statusCode(200);

    act(unit.county(), id, "acceptance", Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Chen"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:inspector-not-independent")));
    act(unit.county(), id, "acceptance", Procedure.acceptance(false, "Li Ming", "Zhao Wei", "Wu"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("RECTIFYING")))
        .body(has("listing.state", equalTo("LISTED")));
    act(unit.owner(), id, "rectification", Procedure.application()).then().statusCode(200);
    act(unit.city(), id, "delisting", Map.of("reason", "too early"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-accepted")));
    Map<String, Object> passed =
        new HashMap<>(Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Wu"));
    passed.put("rectifiedOn", clock.today().toString());
    act(unit.county(), id, "acceptance", passed)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUBMITTED")))
        .body(has("listing.state", equalTo("ACCEPTED")));
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "not ours to decide"))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(unit.city(), id, "delisting", Map.of("reason", "rectified"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("listing.state", equalTo("DELISTED")))
        .body(has("stopUse", equalTo(false)))
        .body(has("overdue", equalTo(false)))
        .body(has("overdueCycle", equalTo(1)));

    tellsTheStory(unit, id, inspection, countyListing);
  }

  private void tellsTheStory(TestUnit unit, String id, TestEvent inspection, String countyListing) {
    Told.await(HazardClosed.class, id);
    List<Recorded> story =
        Streams.all(Stream.HAZARD.topic()).stream()
            .filter(event -> id.equals(event.headers().get("ce_subject")))
            .toList();
    assertEquals(
        List.of(
            HazardReported.class.getSimpleName(),
            HazardGraded.class.getSimpleName(),
            HazardOverdue.class.getSimpleName(),
            ListingProposed.class.getSimpleName(),
            HazardListed.class.getSimpleName(),
            HazardListed.class.getSimpleName(),
            HazardPlanned.class.getSimpleName(),
            HazardRectified.class.getSimpleName(),
            HazardRectified.class.getSimpleName(),
            HazardDelisted.class.getSimpleName(),
            HazardClosed.class.getSimpleName()),
        story.stream().map(FailedInspectionTest::name).toList());
    for (Recorded event : story) {
      assertEquals("story-" + unit.equipmentId(), event.headers().get("ce_correlationid"));
      assertEquals(unit.enterprise(), event.key());
      assertEquals("/guapai/hazard", event.source());
    }
    assertEquals(inspection.id(), story.get(0).headers().get("ce_causationid"));
    List<Long> sequences =
        story.stream().map(event -> Long.valueOf(event.headers().get("ce_sequence"))).toList();
    assertEquals(sequences.stream().sorted().distinct().toList(), sequences);
    HazardListed city = story.get(5).as(HazardListed.class);
    assertEquals(Level.CITY, city.level());
    assertEquals("3204", city.authorityRegion());
    assertEquals(countyListing, city.supersedes());
    assertEquals(Level.CITY, story.get(9).as(HazardDelisted.class).level());

    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .statusCode(200)
        .body(
            has(
                "items.act",
                contains(
                    "REPORT",
                    "CONFIRM",
                    "GRADE",
                    "OVERDUE",
                    "PROPOSE_LISTING",
                    "LIST",
                    "UPGRADE",
                    "PLAN",
                    "SUBMIT",
                    "RETURN",
                    "SUBMIT",
                    "ACCEPT",
                    "DELIST",
                    "CLOSE")))
        .body(has("items[0].eventId", equalTo(story.get(0).id())))
        .body(has("items[0].causedBy", equalTo(inspection.id())));
    Answer papers =
        as(unit.county())
            .get(Api.HAZARDS + "/" + id + "/rectification")
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class);
    assertEquals(1, papers.getList("plans").size());
    assertEquals(2, papers.getList("reports").size());
    assertEquals("all measures carried out", papers.getString("reports[1].paper.selfAssessment"));
    assertEquals(List.of(), papers.getList("rechecks"));
  }

  private static String name(Recorded event) {
    return List.of(
            HazardReported.class,
            HazardGraded.class,
            HazardOverdue.class,
            ListingProposed.class,
            HazardListed.class,
            HazardPlanned.class,
            HazardRectified.class,
            HazardDelisted.class,
            HazardClosed.class)
        .stream()
        .filter(event::is)
        .findFirst()
        .orElseThrow()
        .getSimpleName();
  }
}
