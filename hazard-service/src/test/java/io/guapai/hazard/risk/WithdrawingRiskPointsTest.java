package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.hazard.risk.RiskList.found;
import static io.guapai.hazard.risk.RiskList.revise;
import static io.guapai.hazard.risk.RiskList.risk;
import static io.guapai.hazard.risk.RiskList.withdraw;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A risk point leaves the list of its enterprise once nothing is open at it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WithdrawingRiskPointsTest {

  @Test
  void aPointLeavesTheListOnlyWhenNoHazardIsOpenAtIt() {
    TestUnit unit = TestUnit.registered("320506");
    String point = add(unit, 6, 6, 7);
    String hazard = found(unit, point, "GENERAL").then().extract().as(Answer.class).get("id");
    withdraw(unit, point)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-in-use")));
    act(unit.county(), hazard, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    withdraw(unit, point)
        .then()
        .statusCode(200)
        .body(has("withdrawn.reason", equalTo("machine sold")));
    withdraw(unit, point)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-withdrawn")));
    revise(unit, point, "\"2\"", risk(unit, 6, 6, 7)).then().statusCode(409);
    found(unit, point, "GENERAL")
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-risk-point")));
    as(unit.owner()).get(POINTS).then().body(has("items.id", not(contains(point))));
    as(unit.owner())
        .queryParam("withdrawn", "true")
        .get(POINTS)
        .then()
        .body(has("items.id", contains(point)));
  }
}
