package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.hazard.risk.RiskList.risk;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Risks are graded by LEC (作业条件危险性评价法) and the thresholds in force on their day. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GradingRisksTest {

  @Inject PlatformClock clock;

  @Test
  void aRiskIsColouredByTheThresholdsInForceWhichAreShownAsAssumed() {
    TestUnit unit = TestUnit.registered("320505");
    String id =
        as(unit.owner())
            .body(risk(unit, 6, 6, 7))
            .post(POINTS)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body(has("score", equalTo(252)))
            .body(has("colour", equalTo("ORANGE")))
            .body(has("colourNow", equalTo("ORANGE")))
            .body(has("raised", nullValue()))
            .body(has("edition", equalTo("LEC-1")))
            .body(has("mark", equalTo("ASSUMED")))
            .body(has("controlLevel", equalTo("WORKSHOP")))
            .body(has("responsible.post", equalTo("safety officer")))
            .body(has("hazardsOpen", equalTo(0)))
            .extract()
            .as(Answer.class)
            .get("id");

    for (String reader :
        List.of(unit.owner(), unit.county(), unit.city(), Tokens.auditor("3205"))) {
      as(reader)
          .get(POINTS + "/" + id)
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"1\""))
          .body(has("equipmentNo", equalTo(unit.equipmentNo())));
    }
    as(unit.county())
        .get(POINTS + "/scale")
        .then()
        .statusCode(200)
        .body(has("edition", equalTo("LEC-1")))
        .body(has("mark", equalTo("ASSUMED")))
        .body(has("thresholds.colour", contains("RED", "ORANGE", "YELLOW", "BLUE")))
        .body(has("factors", hasSize(19)));
  }

  @Test
  void aRecordKeepsTheEditionOfTheThresholdsByWhichItWasColoured() {
    TestUnit unit = TestUnit.registered("320505");
    String old = add(unit, 6, 6, 7);
    LocalDate day = clock.today().plusDays(1);
    String halved = "T-" + UUID.randomUUID();
    thresholds(halved, day, Map.of("RED", 160, "ORANGE", 80, "YELLOW", 35, "BLUE", 0))
        .statusCode(201);
    clock.moveBy(Duration.ofDays(1));
    String fresh = add(unit, 6, 6, 7);
    as(unit.county())
        .get(POINTS + "/" + fresh)
        .then()
        .body(has("colour", equalTo("RED")))
        .body(has("edition", equalTo(halved)))
        .body(has("mark", equalTo("PROPOSED")));
    as(unit.county())
        .get(POINTS + "/" + old)
        .then()
        .body(has("colour", equalTo("ORANGE")))
        .body(has("edition", equalTo("LEC-1")))
        .body(has("mark", equalTo("ASSUMED")));
    clock.moveBy(Duration.ofDays(1));
    as(unit.county()).get(POINTS + "/scale").then().body(has("edition", equalTo("LEC-1")));
  }

  @Test
  void thresholdsThatLeaveARiskWithoutColourAreRefused() {
    thresholds("T-0", clock.today(), Map.of("RED", 160, "BLUE", 1))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-senseless")))
        .body(has("field", equalTo("body.complete")));
    thresholds("T-0", clock.today(), Map.of("GREEN", 0))
        .statusCode(422)
        .body(has("detail", containsString("colour: RED | ORANGE | YELLOW | BLUE")));
  }

  @Test
  void aValueThatTheScaleDoesNotHaveIsRefused() {
    TestUnit unit = TestUnit.registered("320505");
    as(unit.owner())
        .header("Accept-Language", "zh-CN")
        .body(risk(unit, 5, 6, 7))
        .post(POINTS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:lec-value-unknown")))
        .body(has("field", equalTo("likelihood")))
        .body(has("title", equalTo("取值不在评价表中")));
  }

  /** Thresholds for one day. */
  private static ValidatableResponse thresholds(
      String edition, LocalDate day, Map<String, Integer> least) {
    return as(Tokens.admin())
        .body(
            Map.of(
                "kind", "RISK_THRESHOLD",
                "id", "D",
                "edition", edition,
                "validFrom", day.toString(),
                "validTo", day.plusDays(1).toString(),
                "mark", "PROPOSED",
                "source", "a trial",
                "reason", "sharper for a day",
                "body",
                    Map.of(
                        "colours",
                        least.entrySet().stream()
                            .map(one -> Map.of("colour", one.getKey(), "least", one.getValue()))
                            .toList())))
        .post("/hazard/v1/rules")
        .then();
  }
}
