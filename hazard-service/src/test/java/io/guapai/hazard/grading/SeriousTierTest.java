package io.guapai.hazard.grading;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.hazard.Api;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The middle tier (较大) is a territory's own; lowering takes the city, with its reason. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SeriousTierTest {

  private static final Map<String, ?> SERIOUS = Map.of("grade", "SERIOUS", "reason", "half closed");

  @Test
  void aTerritoryWithoutTheMiddleTierRefusesIt() {
    TestUnit unit = TestUnit.registered("320509");
    String id = Reported.byOwner(unit, "GENERAL");
    Reported.confirm(unit, id);
    for (String officer : new String[] {unit.county(), unit.city()}) {
      act(officer, id, "grade", SERIOUS)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:no-serious-tier")))
          .body(has("field", equalTo("grade")));
    }
  }

  @Test
  void whereTheMiddleTierIsInForceAnOfficerMayGradeByIt() throws SQLException {
    SeriousTier.inForce("3211");
    TestUnit unit = TestUnit.registered("321182");
    String id = Reported.byOwner(unit, "GENERAL");
    Reported.confirm(unit, id);
    act(unit.county(), id, "grade", SERIOUS)
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("SERIOUS")))
        .body(has("basis", equalTo("half closed")))
        .body(has("stopUse", equalTo(false)))
        .body(has("deadline.rule", equalTo("RECTIFY-SERIOUS")));
  }

  @Test
  void loweringAMajorHazardEndsTheStopOfUseAndKeepsTheArticle() {
    TestUnit unit = TestUnit.registered("320509");
    String id = Reported.byOwner(unit, "O57-25-3");
    Reported.confirm(unit, id);
    as(unit.county())
        .get(Api.HAZARDS + "/" + id)
        .then()
        .body(has("stopUse", equalTo(true)))
        .body(has("stopUseReason", containsString("总局令57号 §25(3)")));
    Map<String, ?> lower = Map.of("grade", "GENERAL", "reason", "spare valve fitted");
    act(unit.county(), id, "grade", lower)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:lowering-needs-city")));
    act(Tokens.province("32"), id, "grade", lower).then().statusCode(403);
    act(unit.city(), id, "grade", Map.of("grade", "GENERAL")).then().statusCode(400);
    act(unit.city(), id, "grade", lower)
        .then()
        .statusCode(200)
        .body(has("stopUse", equalTo(false)))
        .body(has("stopUseReason", nullValue()))
        .body(has("basis", containsString("spare valve fitted")))
        .body(has("basis", containsString("总局令57号 §25(3)")));
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "CONFIRM", "GRADE", "GRADE")))
        .body(has("items[2].reason", equalTo("总局令57号 §25(3)")))
        .body(has("items[3].reason", containsString("spare valve fitted")));
    // And up again, by the code itself: nothing of before was lost.
    act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "the spare failed"))
        .then()
        .statusCode(200)
        .body(has("stopUse", equalTo(true)));
  }
}
