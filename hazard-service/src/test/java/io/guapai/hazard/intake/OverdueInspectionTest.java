package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OverdueInspectionTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Inject PlatformClock clock;

  @Test
  void aUnitWithoutAValidInspectionIsAGeneralHazardOfTheSystemEvenBeforeTheRegisterTellsOfIt() {
    TestUnit unit = TestUnit.in("320412");
    String eventId = Streams.publish(unit.overdue(DUE));

    Answer hazard = Api.hazardOf(unit);
    assertEquals("TSEL-40-OVERDUE", hazard.getString("code"));
    assertEquals("GENERAL", hazard.getString("grade"));
    assertEquals("GRADED", hazard.getString("state"));
    assertEquals("SYSTEM", hazard.getString("sourceKind"));
    assertEquals(eventId, hazard.getString("correlationId"));
    assertEquals(clock.today().plusDays(30).toString(), hazard.getString("dueDate"));
    assertEquals("RECTIFY-OVERDUE-INSPECTION", hazard.getString("deadline.rule"));
    assertEquals("PROPOSED", hazard.getString("deadline.mark"));
    assertTrue(hazard.getString("basis").contains("proposed, not official"));
    HazardGraded graded = Told.await(HazardGraded.class, hazard.getString("id"));
    assertEquals(clock.today().plusDays(30), graded.dueDate());
  }

  @Test
  void theHazardEndsWithTheOverdueInspectionAndMayAriseAgain() {
    TestUnit unit = TestUnit.registered("320413");
    Streams.publish(unit.overdue(DUE));
    String first = Api.hazardOf(unit).getString("id");

    Streams.publish(cleared(unit, ClearedReason.OUT_OF_USE));
    HazardClosed closed = Told.await(HazardClosed.class, first);
    assertTrue(closed.reason().contains("left use"));
    assertEquals(1, Api.statistics("320413").getInt("closed"));

    Streams.publish(unit.overdue(DUE));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 2);
    assertEquals(
        List.of("GRADED", "CLOSED"), Api.hazardsOf(unit).getList("items.state", String.class));
  }

  @Test
  void aMajorHazardWhoseUnitIsDeclaredOutOfUseStaysUntilTwoInspectorsSawIt() {
    TestUnit unit = TestUnit.registered("320412");
    Streams.publish(unit.overdue(DUE));
    String id = Api.hazardOf(unit).getString("id");
    Api.act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "still in use"))
        .then()
        .statusCode(200);

    Streams.publish(cleared(unit, ClearedReason.OUT_OF_USE));
    Patience.until(() -> "SUBMITTED".equals(Api.hazard(unit.county(), id).getString("state")));
    assertTrue(Api.hazard(unit.county(), id).getBoolean("stopUse"), "not to be resumed yet");
    assertTrue(
        Procedure.duties(id).stream().anyMatch(duty -> duty.startsWith("RECHECK 320412 open")));
    Api.act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
    assertEquals("CLOSED", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void theSameCauseHasItsEffectOnceAndASecondFindingJoinsTheOpenHazard() {
    TestUnit unit = TestUnit.registered("320402");
    InspectionCompleted failed =
        unit.inspected(Conclusion.FAIL, "GB45067-5.6.4 door-lock loop bridged", "dirty pit");
    // Told three times: twice as the same event, once under a new id.
    TestEvent event = TestEvent.of(failed);
    Streams.publish(event, event, event.withId("another-id-" + unit.equipmentId()));
    // Another inspection finds the bridged loop again.
    Streams.publish(unit.inspected(Conclusion.PASS, "GB45067-5.6.4: still bridged"));
    // An overdue inspection comes last: its hazard shows that all before were handled.
    Streams.publish(unit.overdue(DUE));

    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
    Answer hazards = Api.hazardsOf(unit);
    assertEquals(
        List.of("TSEL-40-OVERDUE", "GB45067-5.6.4", "GB45067-5.6.1"),
        hazards.getList("items.code", String.class));
    assertEquals(
        List.of("REPORT", "CONFIRM", "GRADE", "FIND_AGAIN"),
        history(unit, hazards.getString("items[1].id")).getList("items.act", String.class));
    assertEquals(
        List.of("REPORT", "CONFIRM", "GRADE"),
        history(unit, hazards.getString("items[2].id")).getList("items.act", String.class));
  }

  @Test
  void eachFindingOfAnInspectionUnderACatchAllIsAHazardAndNoneUnderAnotherCodeIsLost() {
    TestUnit unit = TestUnit.registered("320402");
    TestEvent event =
        TestEvent.of(
            unit.inspected(
                Conclusion.PASS,
                "GENERAL 轿厢照明损坏",
                "GENERAL 底坑积水",
                "GENERAL 机房门无警示",
                "GB45067-5.6.4 层门门锁短接",
                "GB45067-5.6.4 轿门门锁短接"));
    Streams.publish(event, event, event.withId("another-id-" + unit.equipmentId()));
    Streams.publish(unit.overdue(DUE));

    Patience.until(() -> Api.hazardsOf(unit).getList("items.code").contains("TSEL-40-OVERDUE"));
    Answer hazards = Api.hazardsOf(unit);
    assertEquals(
        List.of("TSEL-40-OVERDUE", "GB45067-5.6.4", "GENERAL", "GENERAL", "GENERAL"),
        hazards.getList("items.code", String.class));
    assertEquals(
        List.of("GENERAL 机房门无警示", "GENERAL 底坑积水", "GENERAL 轿厢照明损坏"),
        hazards.getList("items.description", String.class).subList(2, 5));
    Answer twice = history(unit, hazards.getString("items[1].id"));
    assertEquals(
        List.of("REPORT", "CONFIRM", "GRADE", "FIND_AGAIN"),
        twice.getList("items.act", String.class));
    assertEquals("Changzhou Institute：GB45067-5.6.4 轿门门锁短接", twice.getString("items[3].reason"));
  }

  private static Answer history(TestUnit unit, String id) {
    return Api.as(unit.county()).get(Api.HAZARDS + "/" + id + "/history").as(Answer.class);
  }

  private static InspectionOverdueCleared cleared(TestUnit unit, ClearedReason reason) {
    return new InspectionOverdueCleared(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        DUE,
        reason,
        null,
        null);
  }
}
