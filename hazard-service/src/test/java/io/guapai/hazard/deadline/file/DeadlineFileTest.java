package io.guapai.hazard.deadline.file;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
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

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeadlineFileTest {

  @Inject PlatformClock clock;

  @Test
  void everyDeadlineOfAHazardIsExplainedAndNoneIsOverwritten() {
    TestUnit unit = TestUnit.registered("320312");
    LocalDate today = clock.today();
    String id = reported(unit);
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    act(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "handrail loose"))
        .then()
        .statusCode(200);
    act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "nobody repaired it"))
        .then()
        .statusCode(200);
    act(unit.owner(), id, "plan", Api.plan(today.plusDays(90).toString())).then().statusCode(200);

    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/deadline")
        .then()
        .statusCode(200)
        .body(has("current.dueDate", equalTo(today.plusDays(90).toString())))
        .body(has("current.act", equalTo("PLAN")))
        .body(has("current.setBy", equalTo("enterprise-" + unit.enterprise())))
        .body(has("current.reason", containsString("replace the door lock")))
        .body(has("current.explanation.setBy", equalTo("PLAN")))
        .body(has("current.explanation.rule", equalTo("PLAN-MAJOR")))
        .body(has("current.explanation.textZh", containsString("整改方案")))
        .body(has("earlier", hasSize(2)))
        .body(has("earlier[0].dueDate", equalTo(today.plusDays(15).toString())))
        .body(has("earlier[0].explanation.rule", equalTo("RECTIFY-MAJOR")))
        .body(has("earlier[0].explanation.edition", equalTo("P-1")))
        .body(has("earlier[0].explanation.mark", equalTo("PROPOSED")))
        .body(has("earlier[0].explanation.start", equalTo(today.toString())))
        .body(has("earlier[0].reason", containsString("nobody repaired it")))
        .body(has("earlier[1].dueDate", equalTo(today.plusDays(30).toString())))
        .body(has("earlier[1].setBy", equalTo("county-320312")))
        .body(
            has(
                "earlier[1].explanation.textEn",
                containsString("30 calendar days after " + today)));
    for (String change :
        List.of(
            "update hazard_deadline set due_date = due_date + 1",
            "delete from hazard_deadline",
            "truncate hazard_deadline")) {
      SQLException refused = assertThrows(SQLException.class, () -> run(change));
      assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
    }
  }

  @Test
  void theDeadlineThatTheSystemSetSaysSo() {
    TestUnit unit = TestUnit.registered("320312");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/deadline")
        .then()
        .statusCode(200)
        .body(has("current.setBy", equalTo("system")))
        .body(has("current.act", equalTo("GRADE")))
        .body(has("current.explanation.rule", equalTo("RECTIFY-MAJOR")))
        .body(has("earlier", empty()));
  }

  @Test
  void aHazardWithoutADeadlineSaysThatThereIsNoneAndStrangersSeeNothing() {
    TestUnit unit = TestUnit.registered("320312");
    String path = Api.HAZARDS + "/" + reported(unit) + "/deadline";
    as(unit.owner())
        .get(path)
        .then()
        .body(has("current", nullValue()))
        .body(has("earlier", empty()));
    as(Tokens.county("320311")).get(path).then().statusCode(404);
    as(Tokens.enterprise("TMP-320312-999999", null)).get(path).then().statusCode(404);
    as(Tokens.agency("a")).get(path).then().statusCode(403);
    as("none").get(path).then().statusCode(401);
  }

  @Test
  void noDeadlineLiesBeforeItsStart() {
    TestUnit unit = TestUnit.registered("320312");
    String yesterday = clock.today().minusDays(1).toString();
    String id = Api.major(unit, "O57-25-1");
    act(unit.owner(), id, "plan", Api.plan(yesterday))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
        .body(has("field", equalTo("deadline")));
    act(unit.owner(), id, "plan", Api.plan("0001-01-01")).then().statusCode(422);
    act(unit.owner(), id, "plan", Api.plan("9999-12-31")).then().statusCode(422);
  }

  private static String reported(TestUnit unit) {
    return as(unit.owner())
        .body(
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "code", "GENERAL",
                "description", "handrail loose"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static void run(String statement) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
