package io.guapai.hazard.pledge;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leader and unit sign for the rectification of a major hazard. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PledgeTest {

  @Inject PlatformClock clock;

  @Test
  void whatLeaderAndUnitSignedIsKeptAsItWasSigned() {
    TestUnit unit = TestUnit.registered("320582");
    String id = Filing.major(unit);
    sign(unit, id, clock.today().plusDays(3)).statusCode(200).body(has("state", equalTo("GRADED")));
    for (String reader : new String[] {unit.county(), unit.owner(), Tokens.auditor("32")}) {
      papers(reader, id)
          .statusCode(200)
          .body(has("act", contains("hazards", "confirmation", "pledge")))
          .body(has("[2].signedBy", equalTo("county-320582")))
          .body(has("[2].says.unit.name", equalTo("Qian Wei")))
          .body(has("[2].says.rectifiedBy", equalTo(clock.today().plusDays(3).toString())));
    }
    papers(Tokens.county("320581"), id).statusCode(404);
    papers(Tokens.admin(), id).statusCode(403);
    papers(Organizations.institute("Some institute"), id).statusCode(403);
  }

  @Test
  void aPledgeIsForAMajorHazardAndGivesNoMoreTimeThanThereIs() {
    TestUnit slight = TestUnit.registered("320582");
    sign(slight, Filing.general(slight), clock.today().plusDays(1))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-major")));
    TestUnit unit = TestUnit.registered("320582");
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    sign(unit, id, due.plusDays(1))
        .statusCode(422)
        .body(has("field", equalTo("rectifiedBy")))
        .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")));
    sign(unit, id, due).statusCode(200);
    act(unit.owner(), id, "pledge", pledge(due, clock.today()))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:role-required")));
    act(unit.county(), id, "pledge", pledge(due, clock.today().plusDays(1)))
        .then()
        .statusCode(422)
        .body(has("field", equalTo("signedOn")));
  }

  @Test
  void whatIsMissingIsNamed() {
    TestUnit unit = TestUnit.registered("320582");
    act(unit.county(), Filing.major(unit), "pledge", Map.of("pledges", " "))
        .then()
        .statusCode(400)
        .body(
            has(
                "violations.field",
                containsInAnyOrder("leader", "unit", "pledges", "rectifiedBy", "signedOn")))
        .body(has("violations.in", everyItem(equalTo("body"))));
  }

  private static ValidatableResponse papers(String token, String id) {
    return as(token).get(Api.HAZARDS + "/" + id + "/papers").then();
  }

  private ValidatableResponse sign(TestUnit unit, String id, LocalDate by) {
    return act(unit.county(), id, "pledge", pledge(by, clock.today())).then();
  }

  private static Map<String, ?> pledge(LocalDate by, LocalDate signedOn) {
    return Map.of(
        "leader", Map.of("name", "Gu Feng", "post", "deputy county head"),
        "unit", Map.of("name", "Qian Wei", "post", "general manager"),
        "pledges", "replace the rope and stop the unit until then",
        "rectifiedBy", by.toString(),
        "signedOn", signedOn.toString());
  }
}
