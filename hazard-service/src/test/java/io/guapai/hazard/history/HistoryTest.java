package io.guapai.hazard.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HistoryTest {

  @Test
  void theDatabaseRefusesToChangeTheHistory() throws SQLException {
    for (String statement :
        List.of(
            "update hazard_history set reason = 'nothing happened'",
            "delete from hazard_history",
            "truncate hazard_history")) {
      try (Connection owner = Database.asOwner()) {
        assertTrue(refused(owner, statement).contains("the history of hazards is never changed"));
      }
      try (Connection application = Database.asApplication();
          Statement scope = application.createStatement()) {
        scope.execute("select set_config('guapai.system', 'on', false)");
        String refusal = refused(application, statement);
        assertTrue(
            refusal.contains("the history of hazards is never changed")
                || refusal.contains("permission denied"),
            refusal);
      }
    }
  }

  @Test
  void theHistoryIsReadInPages() {
    TestUnit unit = TestUnit.registered("320321");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");

    Answer first = page(unit, id, null);
    assertEquals(List.of("REPORT", "CONFIRM"), first.getList("items.act"));
    assertEquals("system", first.getString("items[0].actor"));
    Answer second = page(unit, id, first.getString("next"));
    assertEquals(List.of("GRADE"), second.getList("items.act"));
    assertEquals("CONFIRMED", second.getString("items[0].fromState"));
    assertEquals("GRADED", second.getString("items[0].toState"));
    assertEquals(null, second.getString("next"));
  }

  private static Answer page(TestUnit unit, String id, String cursor) {
    return Api.as(unit.county())
        .queryParam("limit", 2)
        .queryParam("cursor", cursor == null ? "" : cursor)
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  private static String refused(Connection connection, String statement) throws SQLException {
    try (Statement attempt = connection.createStatement()) {
      return String.valueOf(
          assertThrows(SQLException.class, () -> attempt.execute(statement)).getMessage());
    }
  }
}
