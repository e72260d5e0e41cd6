package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.hazard.risk.RiskList.revise;
import static io.guapai.hazard.risk.RiskList.risk;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.hazard.TestUnit;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is newly known of a risk point is a revision of its own. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RevisingRiskPointsTest {

  @Test
  void aRevisionIsMadeFromTheOneBeforeAndReplacesNone() throws SQLException {
    TestUnit unit = TestUnit.registered("320505");
    String id = add(unit, 6, 6, 7);
    as(unit.owner())
        .body(risk(unit, 3, 6, 7))
        .post(POINTS + "/" + id + "/revision")
        .then()
        .statusCode(428);
    revise(unit, id, "\"7\"", risk(unit, 3, 6, 7)).then().statusCode(412);
    revise(unit, id, "\"1\"", risk(unit, 3, 6, 7))
        .then()
        .statusCode(200)
        .body(has("version", equalTo(2)))
        .body(has("score", equalTo(126)))
        .body(has("colour", equalTo("YELLOW")));
    revise(unit, id, "\"1\"", risk(unit, 1, 6, 7)).then().statusCode(412);

    as(unit.county())
        .get(POINTS + "/" + id + "/revisions")
        .then()
        .statusCode(200)
        .body(has("revision", contains(2, 1)))
        .body(has("colour", contains("YELLOW", "ORANGE")))
        .body(has("[1].lec.likelihood", equalTo(6)));
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update risk_point_revision set colour = 'BLUE'",
              "delete from risk_point_revision",
              "truncate risk_point_revision")) {
        assertThrows(SQLException.class, () -> statement.execute(change), change);
      }
    }
  }
}
