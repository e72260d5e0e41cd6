package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The terms of a listing: until when, with what stop of production, and how often is reported. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingTermsTest {

  @Inject PlatformClock clock;

  @Test
  void theDueDateOfAListingKeepsWithinAYearAndIsTheHazardsFromThenOn() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    for (LocalDate date : List.of(clock.today().minusDays(1), clock.today().plusDays(366))) {
      act(
              unit.county(),
              id,
              "listing-proposal",
              Map.of("reason", "severe", "dueDate", date.toString()))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")));
    }
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    LocalDate tooLate = clock.today().plusDays(366);
    act(
            Procedure.leader(unit),
            id,
            "listing",
            Procedure.decision(Map.of("dueDate", tooLate.toString())))
        .then()
        .statusCode(422);
    LocalDate due = clock.today().plusDays(60);
    act(
            Procedure.leader(unit),
            id,
            "listing",
            Procedure.decision(Map.of("dueDate", due.toString())))
        .then()
        .statusCode(200)
        .body(has("dueDate", equalTo(due.toString())))
        .body(has("deadline.setBy", equalTo("LISTING")));
    Answer file = Procedure.file(unit.county(), id);
    assertEquals(due.toString(), file.getString("listings[0].dueDate"));
    assertEquals("WEEKLY", file.getString("listings[0].rhythm"));
  }

  @Test
  void productionIsStoppedInPrincipleAndGoesOnOnlyForAReason() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    act(Procedure.leader(unit), id, "listing", Procedure.decision(Map.of("stop", "NONE")))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:reason-required")))
        .body(has("field", equalTo("stopReason")));
    Map<String, Object> reasoned =
        Procedure.decision(Map.of("stop", "NONE", "stopReason", "heats the hospital"));
    act(Procedure.leader(unit), id, "listing", reasoned).then().statusCode(200);
    assertEquals(
        "heats the hospital",
        Procedure.file(unit.county(), id).getString("listings[0].stopReason"));
  }

  @Test
  void allReportsThatWereMissedWhileNobodyLookedAreCounted() {
    TestUnit unit = TestUnit.registered("320322");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    String fourth = clock.today().plusDays(28).toString();

    clock.moveBy(Duration.ofDays(23));

    Patience.until(
        () -> Procedure.file(unit.county(), id).getInt("listings[0].missedReports") == 3);
    assertEquals(fourth, Procedure.file(unit.county(), id).getString("listings[0].nextReportDue"));
  }

  @Test
  void aMissingProgressReportIsMarkedLateUntilTheNextOneComes() {
    TestUnit unit = TestUnit.registered("320322");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    assertEquals(
        clock.today().plusDays(7).toString(),
        Procedure.file(unit.county(), id).getString("listings[0].nextReportDue"));
    as(unit.county())
        .get("/hazard/v1/listings?late=true")
        .then()
        .body(has("items.hazardId", not(hasItem(id))));

    clock.moveBy(Duration.ofDays(8));

    Patience.until(() -> Procedure.file(unit.county(), id).getBoolean("listings[0].progressLate"));
    as(unit.county())
        .get("/hazard/v1/listings?late=true")
        .then()
        .body(has("items.hazardId", hasItem(id)))
        .body(has("items.progressLate", everyItem(equalTo(true))))
        .body(has("items.missedReports", hasItem(1)));
    act(unit.owner(), id, "progress", progress(60, null)).then().statusCode(200);
    Answer reported = Procedure.file(unit.county(), id);
    assertEquals(false, reported.getBoolean("listings[0].progressLate"));
    assertEquals(1, reported.getInt("listings[0].missedReports"));

    act(unit.owner(), id, "progress", progress(50, null))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:progress-fell")))
        .body(has("field", equalTo("problem")));
    act(unit.owner(), id, "progress", progress(50, "the new part does not fit"))
        .then()
        .statusCode(200);
  }

  @Test
  void noticesAreNumberedWithoutGapsPerAuthorityAndYear() {
    int year = clock.today().getYear();
    for (String number : List.of("0001", "0002")) {
      TestUnit unit = TestUnit.registered("320312");
      String id = Procedure.severe(unit);
      Procedure.listed(unit, id);
      assertEquals(
          "GP-320312-" + year + "-" + number,
          Api.hazard(unit.county(), id).getString("listing.no"));
    }
  }

  private static Map<String, Object> progress(int percent, String problem) {
    Map<String, Object> progress = new HashMap<>();
    progress.put("percent", percent);
    progress.put("fundsSpent", 100);
    progress.put("measuresDone", "work goes on");
    progress.put("problem", problem);
    return progress;
  }
}
