package io.guapai.hazard.order;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.order.Orders.order;
import static io.guapai.hazard.order.Orders.with;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A proposed term is a default: two inspectors give more time for a reason, within what the law
 * fixes and another authority decided.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LaterDeadlineTest {

  private static final String REASON = "配件须定制，期间减载运行 / the part is made to order";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320205");
  private LocalDate today;

  @BeforeEach
  void today() {
    today = clock.today();
  }

  @ParameterizedTest
  @ValueSource(ints = {35, 57, 60})
  void aGeneralHazardIsGivenMoreThanTheProposedThirtyDaysForAReason(int days) {
    String id = Filing.general(unit);
    LocalDate deadline = today.plusDays(days);
    act(unit.county(), id, "order", order(deadline))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:later-deadline-unreasoned")))
        .body(has("field", equalTo("deadlineReason")));
    later(unit.county(), id, deadline)
        .then()
        .statusCode(201)
        .body(has("deadlineReason", equalTo(REASON)));
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals(deadline.toString(), hazard.getString("dueDate"));
    assertEquals("ORDER", hazard.getString("deadline.setBy"));
    assertEquals(deadline, Told.await(HazardOrdered.class, id).hazardDueDate());
  }

  @Test
  void aSecondOrderIsLaterAsWellAsEarlierAndTheNewestThatIsNotVoidCounts() {
    String id = Filing.general(unit);
    later(unit.county(), id, today.plusDays(35)).then().statusCode(201);
    String earlier = Orders.issued(unit.county(), id, today.plusDays(10)).getString("id");
    refused(unit.county(), id, today.plusDays(11), "later-deadline-unreasoned");
    String last =
        later(unit.county(), id, today.plusDays(57))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    assertEquals(today.plusDays(57).toString(), dueDate(id));

    annul(earlier);
    assertEquals(today.plusDays(57).toString(), dueDate(id), "the newest stands");
    annul(last);
    assertEquals(today.plusDays(35).toString(), dueDate(id));
    assertEquals(
        today.plusDays(35),
        Told.await(OrderVoided.class, id, told -> last.equals(told.orderId())).dueDate());
  }

  @Test
  void noReasonGivesMoreThanAYear() {
    String id = Filing.general(unit);
    LocalDate latest = today.plusDays(365);
    later(unit.county(), id, latest.plusDays(1))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")));
    later(unit.county(), id, latest).then().statusCode(201);
  }

  @Test
  void whatTheLawFixesIsNoInspectorsToPutOff() {
    LocalDate tomorrow = today.plusDays(1);
    Map<String, Object> term = new HashMap<>();
    term.put("purpose", "RECTIFICATION");
    term.put("code", "TSEL-40-OVERDUE");
    term.put("grade", "GENERAL");
    term.put("days", 20);
    term.put("unit", "CALENDAR_DAYS");
    as(Tokens.admin())
        .body(
            Map.of(
                "kind", "DEADLINE",
                "id", "FIXED",
                "edition", "L",
                "validFrom", tomorrow.toString(),
                "validTo", tomorrow.plusDays(1).toString(),
                "mark", "VERIFIED",
                "source", "a law",
                "body", term,
                "reason", "a law"))
        .post("/hazard/v1/rules")
        .then()
        .statusCode(201);
    clock.moveTo(clock.startOf(tomorrow).plusSeconds(60));
    Streams.publish(unit.overdue(LocalDate.of(2025, 6, 30)));
    String id = Api.hazardOf(unit).getString("id");
    LocalDate fixed = today.plusDays(21);
    assertEquals(fixed.toString(), dueDate(id));
    Orders.issued(unit.county(), id, fixed.minusDays(5));
    later(unit.county(), id, fixed.plusDays(1))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")));
    later(unit.county(), id, fixed).then().statusCode(201);
    clock.moveTo(clock.startOf(today.plusDays(2)).plusSeconds(60));
  }

  @Test
  void whatAnotherDecidedIsPutOffByAnExtensionOnly() {
    String planned = Api.planned(unit, "GB45067-5.6.4", today.plusDays(40));
    Orders.issued(unit.county(), planned, today.plusDays(20));
    later(unit.county(), planned, today.plusDays(41)).then().statusCode(422);
    later(unit.county(), planned, today.plusDays(40)).then().statusCode(201);

    TestUnit other = TestUnit.registered(unit.region());
    String listed = Procedure.severe(other);
    Procedure.listed(other, listed);
    LocalDate date = LocalDate.parse(dueDate(listed));
    later(unit.county(), listed, date.plusDays(1)).then().statusCode(422);

    TestUnit third = TestUnit.registered(unit.region());
    String ofTheCity = Filing.general(third);
    Orders.issued(unit.city(), ofTheCity, today.plusDays(10));
    later(unit.county(), ofTheCity, today.plusDays(11)).then().statusCode(422);
    later(unit.city(), ofTheCity, today.plusDays(35)).then().statusCode(201);
  }

  @Test
  void anOrderOfTheDayAfterHelpsNobody() {
    String id = Filing.general(unit);
    LocalDate due = LocalDate.parse(dueDate(id));
    clock.moveTo(clock.startOf(due.plusDays(1)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    later(unit.county(), id, due.plusDays(30)).then().statusCode(201);
    Answer hazard = Api.hazard(unit.county(), id);
    assertTrue(hazard.getBoolean("overdue"));
    assertEquals(due.toString(), hazard.getString("dueDate"));
  }

  private static Response later(String token, String id, LocalDate deadline) {
    return act(token, id, "order", with(order(deadline), "deadlineReason", REASON));
  }

  private static void refused(String token, String id, LocalDate deadline, String problem) {
    act(token, id, "order", order(deadline))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)));
  }

  private void annul(String order) {
    Orders.act(unit.county(), order, "void", Map.of("reason", "annulled on review"))
        .then()
        .statusCode(200);
  }

  private String dueDate(String id) {
    return Api.hazard(unit.county(), id).getString("dueDate");
  }
}
