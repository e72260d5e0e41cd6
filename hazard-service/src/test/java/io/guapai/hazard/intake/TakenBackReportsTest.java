package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.intake.DatedFindingsTest.dated;
import static io.guapai.hazard.intake.DatedFindingsTest.visit;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of hazards when the report that opened them is withdrawn or replaced. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TakenBackReportsTest {

  /** Where no other test has units. */
  private static final String REGION = "321282";

  @Inject PlatformClock clock;

  private static InspectionWithdrawn withdrawn(InspectionCompleted wrong) {
    return new InspectionWithdrawn(
        wrong.inspectionId(),
        wrong.equipmentId(),
        wrong.equipmentNo(),
        wrong.enterpriseId(),
        wrong.regionCode(),
        wrong.variety(),
        wrong.reportNo(),
        wrong.institute(),
        "written for another lift",
        null,
        null,
        null,
        null,
        null,
        true);
  }

  private static Answer failed(TestUnit unit, InspectionCompleted report) {
    Streams.publish(report);
    return Api.hazardOf(unit);
  }

  @Test
  void aHazardThatNobodyActedUponWasOpenedInError() {
    TestUnit unit = TestUnit.registered(REGION);
    InspectionCompleted wrong = unit.inspected(Conclusion.FAIL, "GB45067-5.6.1 door lock");
    String id = failed(unit, wrong).getString("id");
    Streams.publish(withdrawn(wrong));
    HazardClosed closed = Told.await(HazardClosed.class, id);
    assertTrue(closed.reason().contains("written for another lift"));
    assertTrue(closed.reason().contains(wrong.reportNo()));
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals("REJECTED", hazard.getString("state"));
    assertFalse(hazard.getBoolean("stopUse"));
    assertTrue(Api.acts(unit, id).contains("DISPROVE"));
  }

  @Test
  void oneUnderAnOrderIsRecheckedByAnInspector() {
    TestUnit unit = TestUnit.registered(REGION);
    InspectionCompleted wrong = unit.inspected(Conclusion.FAIL);
    String id = failed(unit, wrong).getString("id");
    Api.act(unit.county(), id, "order", Orders.order(clock.today().plusDays(5)))
        .then()
        .statusCode(201);
    Streams.publish(withdrawn(wrong));
    Patience.until(() -> "SUBMITTED".equals(Api.hazard(unit.county(), id).getString("state")));
    as(unit.county())
        .get("/hazard/v1/work?limit=200")
        .then()
        .statusCode(200)
        .body(has("items.kind", hasItem("RECHECK")));
  }

  @Test
  void oneThatAnotherReportFoundAsWellGoesOn() {
    TestUnit unit = TestUnit.registered(REGION);
    InspectionCompleted wrong = unit.inspected(Conclusion.FAIL);
    String id = failed(unit, wrong).getString("id");
    Streams.publish(unit.inspected(Conclusion.RECHECK_FAIL));
    Patience.until(() -> Api.acts(unit, id).contains("FIND_AGAIN"));
    Streams.publish(withdrawn(wrong));
    Patience.until(() -> Api.acts(unit, id).contains("CEASE"));
    assertEquals("GRADED", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void whatARevisedReportStillFindsGoesOnAndTheRestEnds() {
    TestUnit unit = TestUnit.registered(REGION);
    LocalDate day = clock.today();
    DatedFinding kept = dated(1, "GENERAL 缺少警示标志", day.plusDays(20));
    InspectionCompleted wrong =
        visit(
            unit, "V-1", day, List.of(kept, dated(2, "GENERAL 机房漏水", day.plusDays(9))), List.of());
    Streams.publish(wrong);
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 2);
    String first = ofItem(unit, wrong.reportNo(), 1).getString("id");
    InspectionCompleted right =
        revising(
            visit(
                unit,
                "V-2",
                day,
                List.of(kept, dated(3, "GENERAL 照明损坏", day.plusDays(9))),
                List.of()),
            wrong);
    Streams.publish(right);
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
    assertEquals("REJECTED", ofItem(unit, wrong.reportNo(), 2).getString("state"));
    assertEquals("GRADED", ofItem(unit, wrong.reportNo(), 1).getString("state"));
    assertEquals("GRADED", ofItem(unit, right.reportNo(), 3).getString("state"));

    // A later visit without a result speaks of the item under the revised report's number.
    Streams.publish(
        new InspectionAttempted(
            UUID.randomUUID().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterprise(),
            unit.region(),
            "3110",
            InspectionKind.PERIODIC,
            VisitKind.FOLLOW_UP,
            VisitOutcome.EXTENSION_GRANTED,
            day,
            "V-3" + unit.equipmentNo(),
            right.institute(),
            List.of(),
            List.of(
                new EarlierFinding(
                    right.reportNo(),
                    "1",
                    FindingOutcome.MORE_TIME,
                    day.plusDays(60),
                    "parts are late")),
            true,
            null,
            null,
            null));
    Patience.until(
        () ->
            day.plusDays(60)
                .toString()
                .equals(Api.hazard(unit.county(), first).getString("dueDate")));
  }

  @Test
  void aReportWhosePlaceAVisitWithoutAResultTakesOpenedNothing() {
    TestUnit unit = TestUnit.registered(REGION);
    InspectionCompleted wrong = unit.inspected(Conclusion.FAIL);
    String id = failed(unit, wrong).getString("id");
    Streams.publish(
        new InspectionAttempted(
            UUID.randomUUID().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterprise(),
            unit.region(),
            "3110",
            InspectionKind.PERIODIC,
            VisitKind.ROUTINE,
            VisitOutcome.UNABLE_TO_INSPECT,
            wrong.inspectedOn(),
            "V-" + unit.equipmentNo(),
            wrong.institute(),
            List.of(),
            null,
            true,
            wrong.inspectionId(),
            wrong.reportNo(),
            "nobody was let in"));
    assertTrue(Told.await(HazardClosed.class, id).reason().contains("nobody was let in"));
    assertEquals("REJECTED", Api.hazard(unit.county(), id).getString("state"));
  }

  private static InspectionCompleted revising(
      InspectionCompleted right, InspectionCompleted wrong) {
    return new InspectionCompleted(
        right.inspectionId(),
        right.equipmentId(),
        right.equipmentNo(),
        right.enterpriseId(),
        right.regionCode(),
        right.variety(),
        right.kind(),
        right.conclusion(),
        right.inspectedOn(),
        null,
        right.reportNo(),
        right.institute(),
        right.findings(),
        true,
        right.datedFindings(),
        null,
        null,
        null,
        null,
        VisitOutcome.RUNS_WITH_ORDERS,
        wrong.inspectionId(),
        wrong.reportNo(),
        "items of another lift",
        List.of("1"));
  }

  private static Answer ofItem(TestUnit unit, String paper, int item) {
    Answer all = Api.hazardsOf(unit);
    return IntStream.range(0, all.getList("items").size())
        .mapToObj(i -> Api.hazard(unit.county(), all.getString("items[" + i + "].id")))
        .filter(
            hazard ->
                paper.equals(hazard.getString("paper.no"))
                    && ("" + item).equals(hazard.getString("paper.item")))
        .findFirst()
        .orElseThrow();
  }
}
