package io.guapai.hazard.order;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.order.Orders.issued;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Refusing to carry an order out (拒不执行监察指令, 总局令57号 §36). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrderRefusalTest {

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320205");

  @Test
  void aRefusalIsPutOnRecordToldAndLeadsToAnInterview() {
    String id = Filing.major(unit);
    String order = issued(unit.county(), id, clock.today().plusDays(5)).getString("id");
    Map<String, ?> refusal = refusal(clock.today());
    Orders.act(unit.county(), order, "refusal", refusal)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("REFUSED")))
        .body(has("refused.evidence", equalTo("video of 14:05")));
    OrderRefused told = Told.await(OrderRefused.class, order);
    assertEquals(id, told.hazardId());
    assertEquals("went on running the lift", told.reason());
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items[-1].act", equalTo("REFUSE_ORDER")));
    as(unit.county())
        .queryParam("trigger", "REFUSAL")
        .get("/hazard/v1/interviews")
        .then()
        .body(has("items", hasSize(1)))
        .body(has("items[0].state", equalTo("PROPOSED")))
        .body(has("items[0].hazardId", equalTo(id)));
    Orders.act(unit.county(), order, "refusal", refusal)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:order-refused")));
  }

  @Test
  void aRefusalHasADayBetweenTheOrderAndToday() {
    String id = Filing.major(unit);
    String order = issued(unit.county(), id, clock.today().plusDays(5)).getString("id");
    for (LocalDate wrong : List.of(clock.today().minusDays(1), clock.today().plusDays(1))) {
      Orders.act(unit.county(), order, "refusal", refusal(wrong))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")))
          .body(has("field", equalTo("refusedOn")));
    }
    Orders.act(unit.county(), order, "refusal", Map.of("reason", "r")).then().statusCode(400);
    Orders.act(unit.owner(), order, "refusal", refusal(clock.today())).then().statusCode(403);
  }

  @Test
  void theDatabaseItselfRefusesToChangeAnOrder() throws SQLException {
    issued(unit.county(), Filing.general(unit), clock.today().plusDays(5));
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update supervision_order set problems = 'none'",
              "delete from supervision_order",
              "delete from supervision_order_void",
              "update hazard_transfer set reason = ''",
              "delete from ladder_step")) {
        SQLException refused =
            assertThrows(SQLException.class, () -> statement.executeUpdate(change));
        assertEquals("23001", refused.getSQLState(), change);
      }
    }
  }

  private static Map<String, ?> refusal(LocalDate day) {
    return Map.of(
        "refusedOn",
        day.toString(),
        "evidence",
        "video of 14:05",
        "reason",
        "went on running the lift");
  }
}
