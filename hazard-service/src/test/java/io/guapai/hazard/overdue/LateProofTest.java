package io.guapai.hazard.overdue;

import static io.guapai.hazard.Api.act;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rectified on Monday, due on Tuesday, swept on Wednesday, reported on Thursday. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LateProofTest {

  private static final String CODE = "GB45067-5.6.4";
  private static final String[] PANEL = {"Fang Qi", "Shen Yu", "Tang Bo"};

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320411");
  private LocalDate monday;

  @BeforeEach
  void monday() {
    monday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    clock.moveTo(clock.startOf(monday).plus(Duration.ofHours(10)));
  }

  @Test
  void theOverdueIsTakenBackBeforeTheClosingOnceTheInspectorsConfirmTheDay() {
    String id = overdueOnWednesday();
    thursday();
    act(
            unit.owner(),
            id,
            "rectification",
            Map.of("report", "replaced", "rectifiedOn", monday.toString()))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(true)));

    act(unit.county(), id, "recheck", recheck(monday))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("overdue", equalTo(false)));

    HazardOverdue overdue = Told.await(HazardOverdue.class, id);
    HazardOverdueWithdrawn withdrawn = Told.await(HazardOverdueWithdrawn.class, id);
    assertEquals(overdue.cycle(), withdrawn.cycle());
    assertEquals(monday.plusDays(1), withdrawn.dueDate());
    assertEquals(monday, withdrawn.rectifiedOn());
    assertEquals(Grade.MAJOR, withdrawn.grade());
    assertTrue(withdrawn.reason().contains("实际于" + monday + "完成整改"));
    assertEquals(List.of("OVERDUE", "SUBMIT", "WITHDRAW_OVERDUE", "CLOSE"), lastActs(id, 4));
  }

  @Test
  void theWordOfTheEnterpriseAloneTakesNothingBack() {
    String id = overdueOnWednesday();
    thursday();
    submit(id, monday);
    act(unit.county(), id, "recheck", recheck(monday.plusDays(2))).then().statusCode(200);
    Told.await(HazardClosed.class, id);
    assertEquals(List.of("OVERDUE", "SUBMIT", "CLOSE"), lastActs(id, 3));
  }

  @Test
  void anEnterpriseThatDatesItsRectificationBackIsNotBelievedWhenTheInspectorsAreSilent() {
    String id = overdueOnWednesday();
    thursday();
    submit(id, monday);
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rectified-day-required")))
        .body(has("field", equalTo("rectifiedOn")));
    assertTrue(Api.hazard(unit.county(), id).getBoolean("overdue"));
    assertEquals(List.of("OVERDUE", "SUBMIT"), lastActs(id, 2));
  }

  @Test
  void aPanelThatIsSilentAboutTheDayAcceptsNoOverdueListing() {
    String id = overdueOnWednesday();
    Procedure.listed(unit, id);
    thursday();
    Map<String, Object> dated = new HashMap<>(Procedure.application());
    dated.put("rectifiedOn", monday.toString());
    act(unit.owner(), id, "rectification", dated).then().statusCode(200);
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, PANEL))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rectified-day-required")));
    act(unit.county(), id, "acceptance", acceptance(monday.plusDays(4)))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rectified-out-of-range")));
    act(unit.county(), id, "acceptance", acceptance(monday.plusDays(2)))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(true)))
        .body(has("listing.state", equalTo("ACCEPTED")));
    assertFalse(Api.acts(unit, id).contains("WITHDRAW_OVERDUE"));
    assertEquals(
        monday.plusDays(2).toString(),
        Procedure.file(unit.county(), id)
            .getString("listings[0].acceptances[0].paper.rectifiedOn"));
  }

  @Test
  void aPanelThatFoundTheDayInTimeTakesTheOverdueBack() {
    String id = overdueOnWednesday();
    Procedure.listed(unit, id);
    thursday();
    act(unit.owner(), id, "rectification", Procedure.application()).then().statusCode(200);
    act(unit.county(), id, "acceptance", acceptance(monday.plusDays(1)))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(false)));
    assertEquals(monday.plusDays(1), Told.await(HazardOverdueWithdrawn.class, id).rectifiedOn());
  }

  @Test
  void theInspectorsMayFindTheDayThatTheEnterpriseDidNotName() {
    String id = overdueOnWednesday();
    thursday();
    submit(id, null);
    act(unit.county(), id, "recheck", recheck(monday.plusDays(1))).then().statusCode(200);
    assertEquals(monday.plusDays(1), Told.await(HazardOverdueWithdrawn.class, id).rectifiedOn());
  }

  @Test
  void aFailedRecheckTakesNothingBack() {
    String id = overdueOnWednesday();
    thursday();
    submit(id, monday);
    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(true)));
    submit(id, monday);
    act(unit.county(), id, "recheck", recheck(monday.plusDays(3))).then().statusCode(200);
    assertFalse(Api.acts(unit, id).contains("WITHDRAW_OVERDUE"));
  }

  @Test
  void theDayOfTheRectificationLiesBetweenTheFindingAndToday() {
    String id = Api.planned(unit, CODE, monday.plusDays(1));
    for (LocalDate wrong : List.of(monday.minusDays(1), monday.plusDays(1))) {
      act(
              unit.owner(),
              id,
              "rectification",
              Map.of("report", "replaced", "rectifiedOn", wrong.toString()))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:rectified-out-of-range")));
    }
    submit(id, monday);
    for (LocalDate wrong : List.of(monday.minusDays(1), monday.plusDays(1))) {
      act(unit.county(), id, "recheck", recheck(wrong))
          .then()
          .statusCode(422)
          .body(has("field", equalTo("rectifiedOn")));
    }
  }

  @Test
  void anInspectionWithinTheDeadlineThatIsReportedLaterTakesTheOverdueBack() {
    LocalDate ranOut = LocalDate.of(2025, 6, 30);
    Streams.publish(unit.overdue(ranOut));
    String id = Api.hazardOf(unit).getString("id");
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(2)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    TestEvent cleared = TestEvent.of(cleared(ranOut, due));
    Streams.publish(cleared, cleared, cleared.withId("again-" + id));

    assertEquals(due, Told.await(HazardOverdueWithdrawn.class, id).rectifiedOn());
    Told.await(HazardClosed.class, id);
    assertEquals(List.of("OVERDUE", "WITHDRAW_OVERDUE", "CLEAR"), lastActs(id, 3));
  }

  @Test
  void anInspectionAfterTheDeadlineOnlyEndsTheHazard() {
    LocalDate ranOut = LocalDate.of(2025, 6, 30);
    Streams.publish(unit.overdue(ranOut));
    String id = Api.hazardOf(unit).getString("id");
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(2)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    Streams.publish(cleared(ranOut, due.plusDays(1)));

    Told.await(HazardClosed.class, id);
    assertEquals(List.of("OVERDUE", "CLEAR"), lastActs(id, 2));
  }

  @Test
  void whatIsSentBackAfterTheDeadlineIsOverdueAtOnceThoughItWasHandedInInTime() {
    String id = Api.planned(unit, CODE, monday.plusDays(1));
    submit(id, null);
    thursday();
    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(false)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    assertEquals(List.of("SUBMIT", "RETURN", "OVERDUE"), lastActs(id, 3));
    assertEquals(1, Told.await(HazardOverdue.class, id).cycle());
  }

  private String overdueOnWednesday() {
    String id = Api.planned(unit, CODE, monday.plusDays(1));
    clock.moveTo(clock.startOf(monday.plusDays(2)).plus(Duration.ofHours(1)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    return id;
  }

  private void thursday() {
    clock.moveTo(clock.startOf(monday.plusDays(3)).plus(Duration.ofHours(10)));
  }

  private void submit(String id, LocalDate rectifiedOn) {
    Map<String, Object> body = new HashMap<>(Map.of("report", "replaced"));
    if (rectifiedOn != null) {
      body.put("rectifiedOn", rectifiedOn.toString());
    }
    act(unit.owner(), id, "rectification", body).then().statusCode(200);
  }

  private static Map<String, ?> recheck(LocalDate rectifiedOn) {
    Map<String, Object> body = new HashMap<>(Api.recheck(true, "Li Ming", "Zhao Wei"));
    body.put("rectifiedOn", rectifiedOn.toString());
    return body;
  }

  private static Map<String, ?> acceptance(LocalDate rectifiedOn) {
    Map<String, Object> body = new HashMap<>(Procedure.acceptance(true, PANEL));
    body.put("rectifiedOn", rectifiedOn.toString());
    return body;
  }

  private List<String> lastActs(String id, int number) {
    List<String> acts = Api.acts(unit, id);
    return acts.subList(acts.size() - number, acts.size());
  }

  private InspectionOverdueCleared cleared(LocalDate ranOut, LocalDate inspectedOn) {
    return new InspectionOverdueCleared(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        ranOut,
        ClearedReason.INSPECTED,
        "inspection",
        inspectedOn);
  }
}
