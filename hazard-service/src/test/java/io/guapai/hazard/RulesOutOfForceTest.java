package io.guapai.hazard;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.runtime.due.DueLoop;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A day on which no edition of a rule is in force, because the first one begins later or the last
 * one ended without successor, stops neither a sweep nor an enterprise nor an officer: the nearest
 * edition answers.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RulesOutOfForceTest {

  /** Longer than any rule is old. */
  private static final int CENTURIES = 73_000;

  private static final String RULES =
      " where entered_by = 'release' and (kind in ('DEADLINE', 'LISTING_NUMBER', 'EXTENSION_SHARE',"
          + " 'DRILLS', 'REMINDER', 'RISK_THRESHOLD', 'LEC_VALUE', 'LADDER') or kind ="
          + " 'HAZARD_CODE' and (body::json ->> 'failedKind' is not null or id ="
          + " 'TSEL-40-OVERDUE'))";

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  private TestUnit unit;
  private String listed;

  enum OutOfForce {
    BEFORE_THE_FIRST(
        "valid_from = valid_from + " + CENTURIES, "valid_from = valid_from - " + CENTURIES),
    AFTER_THE_LAST("valid_to = valid_from + 1", "valid_to = null");

    private final String begins;
    private final String ends;

    OutOfForce(String begins, String ends) {
      this.begins = begins;
      this.ends = ends;
    }
  }

  private OutOfForce put;

  @BeforeEach
  void listAHazardWhileTheRulesAreInForce() {
    unit = TestUnit.registered("321183");
    listed = Procedure.severe(unit);
    Procedure.listed(unit, listed);
  }

  @AfterEach
  void putTheRulesBack() throws SQLException {
    change(put.ends);
  }

  @ParameterizedTest
  @EnumSource
  void theNearestEditionAnswersAndNothingStandsStill(OutOfForce rules) throws SQLException {
    put = rules;
    change(rules.begins);

    assertDoesNotThrow(loop::sweep);
    as(Tokens.admin())
        .get("/hazard/v1/parked-work")
        .then()
        .statusCode(200)
        .body(has("items", empty()));

    Streams.publish(unit.inspected(Conclusion.FAIL));
    Streams.publish(unit.overdue(LocalDate.of(2025, 6, 30)));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
    Answer hazards = Api.hazardsOf(unit);
    assertEquals("TSEL-40-OVERDUE", hazards.getString("items[0].code"));
    assertEquals(clock.today().plusDays(30).toString(), hazards.getString("items[0].dueDate"));
    assertEquals("MAJOR", hazards.getString("items[1].grade"));
    assertEquals(clock.today().plusDays(15).toString(), hazards.getString("items[1].dueDate"));

    String failed = hazards.getString("items[1].id");
    LocalDate due = clock.today().plusDays(200);
    act(unit.owner(), failed, "plan", Api.plan(due.toString())).then().statusCode(200);
    as(unit.owner())
        .get(Api.HAZARDS + "/" + failed + "/extension")
        .then()
        .statusCode(200)
        .body(has("latestDate", equalTo(due.plusDays(100).toString())));
    Procedure.listed(unit, failed);
    act(
            unit.owner(),
            listed,
            "progress",
            Map.of("percent", 10, "fundsSpent", 5, "measuresDone", "ordered"))
        .then()
        .statusCode(200);
    as(unit.county())
        .get("/hazard/v1/enterprises/" + unit.enterprise() + "/emergency")
        .then()
        .statusCode(200)
        .body(has("rule.edition", notNullValue()));
    as(unit.county())
        .get("/hazard/v1/risk-points/scale")
        .then()
        .statusCode(200)
        .body(has("edition", notNullValue()));
  }

  /** Rules are read anew on a new day. */
  private void change(String how) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.addBatch("alter table rule_edition disable trigger user");
      statement.addBatch("update rule_edition set " + how + RULES);
      statement.addBatch("alter table rule_edition enable trigger user");
      statement.executeBatch();
    }
    clock.moveBy(Duration.ofDays(1));
  }
}
