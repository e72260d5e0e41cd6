package io.guapai.hazard.order;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.order.Orders.issued;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Due 1 March, ordered to 10 January, overdue on the 11th, the order void on the 12th: what rested
 * on a void order counts no more.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class VoidOrderTest {

  private static final String CODE = "GB45067-5.6.4";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320213");
  private LocalDate today;
  private LocalDate due;
  private LocalDate ordered;

  @BeforeEach
  void days() {
    today = clock.today();
    due = today.plusDays(59);
    ordered = today.plusDays(9);
  }

  @Test
  void theOverdueThatFollowedFromAVoidOrderIsTakenBackAndTheDeadlineBeforeItCounts() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, ordered);
    overdueAfter(id, ordered);

    annul(order);
    Answer hazard = Api.hazard(unit.county(), id);
    assertFalse(hazard.getBoolean("overdue"));
    assertEquals(due.toString(), hazard.getString("dueDate"));
    assertEquals("PLAN", hazard.getString("deadline.setBy"));
    HazardOverdueWithdrawn withdrawn = Told.await(HazardOverdueWithdrawn.class, id);
    assertEquals(1, withdrawn.cycle());
    assertEquals(ordered, withdrawn.dueDate());
    OrderVoided told = Told.await(OrderVoided.class, id);
    assertEquals(order, told.orderId());
    assertEquals(due, told.dueDate());
    assertEquals(List.of("OVERDUE", "WITHDRAW_OVERDUE", "VOID_ORDER"), lastActs(id, 3));

    noonAfter(due);
    Patience.until(() -> Api.hazard(unit.county(), id).getInt("overdueCycle") == 2);
    assertEquals(due, Told.await(HazardOverdue.class, id, fact -> fact.cycle() == 2).dueDate());
  }

  @Test
  void ofTwoOrdersForTheSameDayOneIsVoidAndTheOtherStillCounts() {
    String id = Api.planned(unit, CODE, due);
    String first = order(id, ordered);
    String second = order(id, ordered);
    annul(first);
    assertEquals(ordered.toString(), dueDate(id), "the second stands");
    overdueAfter(id, ordered);
    annul(second);
    assertEquals(due.toString(), dueDate(id));
    assertFalse(Api.hazard(unit.county(), id).getBoolean("overdue"));
  }

  @Test
  void theDeadlineOfAVoidOrderDoesNotComeBackWithTheNextVoidOne() {
    String id = Api.planned(unit, CODE, due);
    String first = order(id, ordered);
    String second = order(id, ordered.minusDays(2));
    annul(first);
    assertEquals(ordered.minusDays(2).toString(), dueDate(id));
    annul(second);
    assertEquals(due.toString(), dueDate(id));
  }

  @Test
  void whatAnOrderOfTheTimeOfTheOverdueSetCountsWhenTheFirstIsVoid() {
    String id = Api.planned(unit, CODE, due);
    String first = order(id, ordered);
    overdueAfter(id, ordered);
    order(id, ordered.plusDays(20));
    annul(first);
    assertEquals(ordered.plusDays(20).toString(), dueDate(id));
    assertFalse(Api.hazard(unit.county(), id).getBoolean("overdue"));
  }

  @Test
  void aPlanThatHadToKeepWithinAVoidOrderFallsWithIt() {
    String id = Api.major(unit, CODE);
    String byRule = dueDate(id);
    String order = order(id, today.plusDays(5));
    act(unit.owner(), id, "plan", Api.plan(today.plusDays(3).toString())).then().statusCode(200);
    overdueAfter(id, today.plusDays(3));
    annul(order);
    assertEquals(byRule, dueDate(id));
    assertFalse(Api.hazard(unit.county(), id).getBoolean("overdue"));
  }

  @Test
  void whatIsPlannedAfterAnOrderTurnedOutVoidStandsWhenAnotherDoes() {
    String id = Api.planned(unit, CODE, due);
    annul(order(id, ordered));
    act(unit.owner(), id, "plan", Api.plan(due.minusDays(5).toString())).then().statusCode(200);
    annul(order(id, ordered));
    assertEquals(due.minusDays(5).toString(), dueDate(id));
  }

  @Test
  void aMoreTimeThatWasApprovedStaysWhenTheOrderBeforeItIsVoid() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, due.minusDays(1));
    LocalDate extended = due.plusDays(10);
    act(
            unit.owner(),
            id,
            "extension",
            Map.of(
                "requestedDate", extended.toString(),
                "reason", "the part is made to order",
                "interimMeasures", "stop the unit at night"))
        .then()
        .statusCode(200);
    act(
            Tokens.leader(unit.region()),
            id,
            "extension-decision",
            Map.of("approve", true, "reason", "considered"))
        .then()
        .statusCode(200);
    annul(order);
    assertEquals(extended.toString(), dueDate(id));
  }

  @Test
  void whatRanPastTheDeadlineThatIsLeftAsWellIsOverdueByThatOne() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, ordered);
    overdueAfter(id, ordered);
    noonAfter(due);
    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    annul(order);
    Answer hazard = Api.hazard(unit.county(), id);
    assertTrue(hazard.getBoolean("overdue"), "handed in too late by any deadline");
    assertEquals(due.toString(), hazard.getString("dueDate"));
    assertEquals(List.of("SUBMIT", "WITHDRAW_OVERDUE", "VOID_ORDER", "OVERDUE"), lastActs(id, 4));
    assertEquals(due, Told.await(HazardOverdue.class, id, fact -> fact.cycle() == 2).dueDate());
  }

  @Test
  void anOrderThatIsAnnulledOnReviewAfterTheClosingTakesItsOverdueBack() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, ordered);
    overdueAfter(id, ordered);
    closed(id, clock.today());
    noonAfter(due);
    annul(order);
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals("CLOSED", hazard.getString("state"));
    assertFalse(hazard.getBoolean("overdue"));
    assertEquals(ordered, Told.await(HazardOverdueWithdrawn.class, id).dueDate());
    assertEquals(due, Told.await(OrderVoided.class, id).dueDate());
    assertEquals(List.of("CLOSE", "WITHDRAW_OVERDUE", "VOID_ORDER"), lastActs(id, 3));
  }

  @Test
  void whatWasClosedTooLateByAnyDeadlineStaysSoWhenItsOrderIsAnnulled() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, ordered);
    overdueAfter(id, ordered);
    noonAfter(due);
    closed(id, clock.today());
    annul(order);
    assertEquals(due, Told.await(OrderVoided.class, id).dueDate());
    assertEquals(List.of("SUBMIT", "CLOSE", "VOID_ORDER"), lastActs(id, 3));
  }

  @Test
  void nobodyIsInterviewedForRefusingAVoidOrder() {
    String id = Api.planned(unit, CODE, due);
    String order = order(id, ordered);
    Orders.act(
            unit.county(),
            order,
            "refusal",
            Map.of("refusedOn", today.toString(), "evidence", "video", "reason", "went on"))
        .then()
        .statusCode(200);
    annul(order);
    as(unit.county())
        .queryParam("trigger", "REFUSAL")
        .get("/hazard/v1/interviews")
        .then()
        .statusCode(200)
        .body(has("items[hazardId=" + id + "]*.state", equalTo(List.of("CANCELLED"))));
  }

  private String order(String id, LocalDate deadline) {
    return issued(unit.county(), id, deadline).getString("id");
  }

  private void annul(String order) {
    Orders.act(unit.county(), order, "void", Map.of("reason", "撤销 / annulled on review"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("VOID")));
  }

  private String dueDate(String id) {
    return Api.hazard(unit.county(), id).getString("dueDate");
  }

  private void overdueAfter(String id, LocalDate deadline) {
    noonAfter(deadline);
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
  }

  private void noonAfter(LocalDate deadline) {
    clock.moveTo(clock.startOf(deadline.plusDays(1)).plus(Duration.ofHours(12)));
  }

  private void closed(String id, LocalDate rectifiedOn) {
    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    Map<String, Object> recheck = new HashMap<>(Api.recheck(true, "Li Ming", "Zhao Wei"));
    recheck.put("rectifiedOn", rectifiedOn.toString());
    act(unit.county(), id, "recheck", recheck).then().statusCode(200);
  }

  private List<String> lastActs(String id, int number) {
    List<String> acts = Api.acts(unit, id);
    return acts.subList(acts.size() - number, acts.size());
  }
}
