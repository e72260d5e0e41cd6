package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.contracts.agency.VisitReported;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Visits of institutes: with orders outstanding, without a result, and in words of their own. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class VisitsTest {

  /** Where no other test has units. */
  private static final String REGION = "330482";

  private static final String PATH = "/inspection/v1/inspections";

  @Inject PlatformClock clock;

  private static ValidatableResponse post(Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .contentType(ContentType.JSON)
        .body(body)
        .post(PATH)
        .then();
  }

  private static Map<String, Object> visit(Units unit, LocalDate on) {
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.passed(unit, on)));
    body.put("reportNo", Reports.number());
    return body;
  }

  private static Map<String, Object> without(Units unit, LocalDate on, VisitOutcome outcome) {
    Map<String, Object> body = visit(unit, on);
    body.remove("conclusion");
    body.put("outcome", outcome.name());
    return body;
  }

  private static Map<String, Object> said(
      Object paper, int item, FindingOutcome outcome, @Nullable LocalDate due) {
    Map<String, Object> said = new HashMap<>();
    said.put("reportNo", paper);
    said.put("item", "" + item);
    said.put("outcome", outcome.name());
    if (due != null) {
      said.put("dueDate", due.toString());
      said.put("reason", "parts are late");
    }
    return said;
  }

  @Test
  void aUnitMayRunWithOrdersOutstandingAndEachIsFollowedByItself() {
    LocalDate day = clock.today().minusDays(40);
    Units unit = Units.elevator(clock.today().plusDays(2)).in(REGION).register();
    Map<String, Object> runs = visit(unit, day);
    runs.put("outcome", "RUNS_WITH_ORDERS");
    runs.put(
        "datedFindings",
        Stream.of(1, 2, 3, 4)
            .map(
                i ->
                    Map.of(
                        "item",
                        "" + i,
                        "finding",
                        "sign missing",
                        "dueDate",
                        day.plusDays(30) + ""))
            .toList());
    String id =
        post(runs)
            .statusCode(201)
            .body(has("fit", is(true)))
            .body(has("outcome", equalTo("RUNS_WITH_ORDERS")))
            .extract()
            .as(Answer.class)
            .getString("id");
    String date = unit.column("next_inspection_date");
    assertTrue(LocalDate.parse(date + "").isAfter(unit.due()));
    assertEquals(
        VisitOutcome.RUNS_WITH_ORDERS,
        Told.of(InspectionCompleted.class, unit.no(), 1).get(0).outcome());

    // The follow-up says of each what became of it, and moves no clock.
    LocalDate later = day.plusDays(90);
    Map<String, Object> followUp = visit(unit, day.plusDays(31));
    followUp.put("visit", "FOLLOW_UP");
    Object paper = runs.get("reportNo");
    followUp.put(
        "earlierFindings",
        List.of(
            said(paper, 1, FindingOutcome.SETTLED, null),
            said(paper, 2, FindingOutcome.GOES_ON, null),
            said(paper, 3, FindingOutcome.MORE_TIME, later)));
    post(followUp)
        .statusCode(201)
        .body(has("visit", equalTo("FOLLOW_UP")))
        .body(has("nextInspectionDate", nullValue()));
    assertEquals(date, unit.column("next_inspection_date"));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(PATH + "/" + id)
        .then()
        .body(
            has(
                "orders.state",
                equalTo(List.of("COMPLIED", "CARRIED_ON", "EXTENDED", "OUTSTANDING"))))
        .body(has("orders[2].dueDate", equalTo(later + "")))
        .body(has("orders[0].lookedAtBy", equalTo(followUp.get("reportNo"))));

    Map<String, Object> unfit = visit(unit, day);
    unfit.put("conclusion", "FAIL");
    unfit.put("outcome", "RUNS_WITH_ORDERS");
    post(unfit)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:outcome-contradicts")));
  }

  @Test
  void whatIsNoResultIsRecordedAsSuchAndMovesNoClock() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(2)).in(REGION).register();
    Map<String, Object> unable = without(unit, today.minusDays(3), VisitOutcome.UNABLE_TO_INSPECT);
    String id =
        post(unable)
            .statusCode(201)
            .body(has("conclusion", nullValue()))
            .body(has("fit", is(false)))
            .body(has("nextInspectionDate", nullValue()))
            .extract()
            .as(Answer.class)
            .getString("id");
    post(unable).statusCode(200).body(has("id", equalTo(id)));
    InspectionAttempted told = Told.of(InspectionAttempted.class, unit.no(), 1).get(0);
    assertEquals(VisitOutcome.UNABLE_TO_INSPECT, told.outcome());
    assertEquals(VisitKind.ROUTINE, told.visit());
    assertEquals(unit.due() + "", unit.column("next_inspection_date"));
    work().body(has("items.kind", hasItem("SEE_TO_INSPECTION")));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(PATH + "?outcome=UNABLE_TO_INSPECT&equipmentNo=" + unit.no())
        .then()
        .body(has("items", hasSize(1)));

    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(PATH + "/outcomes?region=" + REGION + "&from=" + today.minusDays(3))
        .then()
        .statusCode(200)
        .body(has("[outcome=UNABLE_TO_INSPECT].visits", equalTo(1)))
        .body(has("[outcome=UNABLE_TO_INSPECT].units", equalTo(1)));

    Map<String, Object> both = visit(unit, today);
    both.put("outcome", "CANCELLED");
    post(both)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:outcome-contradicts")))
        .body(has("field", equalTo("outcome")));
    Map<String, Object> neither = visit(unit, today);
    neither.remove("conclusion");
    post(neither)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:conclusion-missing")));
    Map<String, Object> noKind = visit(unit, today);
    noKind.remove("kind");
    post(noKind).statusCode(422).body(has("type", equalTo("urn:guapai:problem:kind-missing")));

    post(visit(unit, today)).statusCode(201);
    work().body(has("items.id", not(hasItem(id))));
    assertEquals(1, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
  }

  private static ValidatableResponse work() {
    return given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/work?limit=200")
        .then()
        .statusCode(200);
  }

  @Test
  void anInstitutesOwnWordsMeanWhatTheShelfSaysOfThemAndNothingIsGuessed() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(9)).in(REGION).register();
    Map<String, Object> early = visit(unit, today.minusDays(9));
    early.remove("conclusion");
    early.put("outcomeWord", "Passed");
    post(early)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:no-words-of-institute")));

    ForeignWords.enter(Reports.INSTITUTE, today, ForeignWords.ONTARIO);
    clock.moveBy(Duration.ofDays(1)); // the rules of a day are read once

    Map<String, Object> unknown = new HashMap<>(early);
    unknown.put("outcomeWord", "Pased");
    post(unknown)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:word-unknown")))
        .body(has("field", equalTo("outcomeWord")))
        .body(has("detail", containsString("“Pased”")))
        .body(has("detail", containsString("Passed, ")));
    post(early)
        .statusCode(201)
        .body(has("conclusion", equalTo("PASS")))
        .body(has("outcomeWord", equalTo("Passed")));
    Map<String, Object> twoWays = visit(unit, today.minusDays(8));
    twoWays.put("outcomeWord", "Shutdown");
    post(twoWays).statusCode(422).body(has("type", equalTo("urn:guapai:problem:said-in-two-ways")));

    List<TestEvent> events = new ArrayList<>();
    List<VisitReported> batch =
        List.of(
            told(unit, "Minor A (Follow up)", "FOLLOW UP", today.minusDays(7)),
            told(unit, "Periodic Inspection", "Unable to  inspect", today.minusDays(6)),
            told(unit, "Periodic Inspection", "shut down!", today.minusDays(5)),
            told(unit, "Alteration", "Passed with orders", today.minusDays(4)));
    batch.forEach(each -> events.add(TestEvent.of(each)));
    Streams.publish(events.toArray(new TestEvent[0]));
    assertEquals(
        List.of(Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.REJECTED, Outcome.ACCEPTED),
        events.stream().map(each -> Told.receipts(each.id(), 1).get(0).outcome()).toList());
    assertTrue((Told.receipts(events.get(2).id(), 1).get(0).reason() + "").contains("shut down!"));
    assertEquals(
        VisitOutcome.UNABLE_TO_INSPECT,
        Told.of(InspectionAttempted.class, unit.no(), 1).get(0).outcome());
    InspectionCompleted altered = Told.of(InspectionCompleted.class, unit.no(), 3).get(2);
    assertEquals(VisitKind.ALTERATION, altered.visit());
    assertEquals(Conclusion.PASS, altered.conclusion());
    assertEquals(VisitOutcome.RUNS_WITH_ORDERS, altered.outcome());
  }

  private static VisitReported told(Units unit, String visit, String ending, LocalDate on) {
    return new VisitReported(
        Reports.number(),
        unit.no(),
        on,
        Reports.INSTITUTE,
        null,
        null,
        visit,
        null,
        null,
        ending,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
