package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.hazard.risk.RiskList.found;
import static io.guapai.hazard.risk.RiskList.report;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hazards are found at risk points, and a major one colours its point. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardsAtRiskPointsTest {

  @Test
  void whileAMajorHazardIsOpenAtAPointItIsShownRedWithTheReason() {
    TestUnit unit = TestUnit.registered("320506");
    String point = add(unit, 1, 6, 3);
    String general =
        found(unit, point, "GENERAL").then().statusCode(201).extract().as(Answer.class).get("id");
    as(unit.county())
        .get(POINTS + "/" + point)
        .then()
        .body(has("hazardsOpen", equalTo(1)))
        .body(has("colourNow", equalTo("BLUE")));

    String major =
        found(unit, point, "O57-25-1").then().statusCode(201).extract().as(Answer.class).get("id");
    as(unit.county()).get(POINTS + "/" + point).then().body(has("colourNow", equalTo("BLUE")));
    act(unit.county(), major, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("riskPointId", equalTo(point)));
    String number = Api.hazard(unit.county(), major).getString("hazardNo");
    as(unit.owner())
        .get(POINTS + "/" + point)
        .then()
        .body(has("colour", equalTo("BLUE")))
        .body(has("colourNow", equalTo("RED")))
        .body(has("raised.hazardId", equalTo(major)))
        .body(
            has("raised.textEn", equalTo("The major hazard " + number + " is open at this point")))
        .body(has("hazardsOpen", equalTo(2)))
        .body(has("hazardsFound", equalTo(2)));
    as(unit.county())
        .queryParam("colour", "RED")
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(POINTS)
        .then()
        .body(has("items.id", contains(point)));
    as(unit.county())
        .queryParam("colour", "BLUE")
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(POINTS)
        .then()
        .body(has("items", empty()));
    as(unit.county())
        .get(POINTS + "/" + point + "/hazards")
        .then()
        .statusCode(200)
        .body(has("items.id", contains(major, general)));

    act(unit.county(), general, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    as(unit.county())
        .get(POINTS + "/" + point)
        .then()
        .body(has("hazardsOpen", equalTo(1)))
        .body(has("hazardsFound", equalTo(1)));
  }

  @Test
  void whatIsFoundAgainAtAPointCountsThereToo() {
    TestUnit unit = TestUnit.registered("320506");
    String hazard =
        found(unit, null, "GENERAL").then().statusCode(201).extract().as(Answer.class).get("id");
    String point = add(unit, 1, 6, 3);
    found(unit, point, "GENERAL")
        .then()
        .statusCode(200)
        .body(has("id", equalTo(hazard)))
        .body(has("riskPointId", equalTo(point)));
  }

  @Test
  void aHazardNamesOnlyARiskPointOfItsOwnUnitAndEnterprise() {
    TestUnit unit = TestUnit.registered("320506");
    TestUnit other = TestUnit.registered("320506");
    String point = add(other, 6, 6, 7);
    as(unit.county())
        .body(report(unit, point, "GENERAL"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:risk-point-elsewhere")));
    as(unit.owner())
        .body(report(unit, point, "GENERAL"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-risk-point")));
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }
}
