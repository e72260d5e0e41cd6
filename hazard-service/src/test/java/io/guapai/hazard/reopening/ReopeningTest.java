package io.guapai.hazard.reopening;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardReported;
import io.guapai.hazard.Api;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is closed stays closed; taken up again it is a new hazard, linked to the old. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReopeningTest {

  private static final String COUNTY = "320509";
  private static final Map<String, ?> REASON = Map.of("reason", "the lock is loose again");

  @Test
  void aClosedHazardGoesOnAsANewOne() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String old = closed(unit);
    Answer before = Api.hazard(unit.county(), old);

    Response reopened = act(unit.county(), old, "reopening", REASON);
    reopened
        .then()
        .statusCode(201)
        .header("Location", containsString(Api.HAZARDS + "/" + reopened.as(Answer.class).get("id")))
        .body(has("state", equalTo("CONFIRMED")))
        .body(has("code", equalTo("GENERAL")))
        .body(has("description", equalTo("seen on site")))
        .body(has("sourceKind", equalTo("SUPERVISION_CHECK")))
        .body(has("repeatOf", equalTo(old)))
        .body(has("repeatCount", equalTo(1)));
    Told.await(HazardReported.class, reopened.as(Answer.class).get("id"));

    Answer after = Api.hazard(unit.county(), old);
    assertEquals("CLOSED", after.getString("state"));
    assertEquals(before.getString("closedAt"), after.getString("closedAt"));
    assertEquals(before.getLong("version") + 1, after.getLong("version"));
    as(unit.county())
        .get(Api.HAZARDS + "/" + old + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "CONFIRM", "GRADE", "SUBMIT", "CLOSE", "REOPEN")))
        .body(has("items[5].reason", containsString(reopened.<String>path("hazardNo"))));
  }

  @Test
  void whatIsOpenAnywayIsNotReopened() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String old = closed(unit);
    Response open = Reported.report(unit.owner(), unit, "GENERAL");
    act(unit.county(), old, "reopening", REASON)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:open-already")))
        .body(has("detail", containsString(open.<String>path("hazardNo"))));
    act(unit.county(), open.as(Answer.class).get("id"), "reopening", REASON)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
    act(
            unit.county(),
            open.as(Answer.class).get("id"),
            "confirmation",
            Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    act(unit.county(), open.as(Answer.class).get("id"), "reopening", REASON)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void twoOfficersWhoReopenAtOnceOpenOne() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String old = closed(unit);
    String colleague = Tokens.colleague("county", COUNTY);
    long version = Api.hazard(unit.county(), old).getLong("version");
    List<CompletableFuture<Integer>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> reopen(unit.county(), old, version)),
            CompletableFuture.supplyAsync(() -> reopen(colleague, old, version)));
    assertEquals(List.of(201, 412), both.stream().map(CompletableFuture::join).sorted().toList());
  }

  @Test
  void anOfficerInChargeReopens() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String old = closed(unit);
    long version = Api.hazard(unit.county(), old).getLong("version");
    for (String token :
        List.of(unit.owner(), Tokens.coordinator(COUNTY + "100"), Tokens.auditor(COUNTY))) {
      act(token, old, "reopening", REASON, version).then().statusCode(403);
    }
    act(Tokens.county("320583"), old, "reopening", REASON, version).then().statusCode(404);
    act(unit.county(), old, "reopening", REASON, version - 1).then().statusCode(412);
    act(unit.city(), old, "reopening", REASON, version).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"reason\":\" \"}", "{\"reason\":\"r\",\"why\":1}", "[]"})
  void aBodyThatCannotBeReadIsRefused(String body) {
    as(Tokens.county(COUNTY))
        .header("If-Match", "*")
        .body(body)
        .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/reopening")
        .then()
        .statusCode(400);
  }

  private static String closed(TestUnit unit) {
    String id = Reported.graded(unit, "GENERAL");
    Reported.close(unit, id);
    return id;
  }

  private static int reopen(String token, String id, long version) {
    return act(token, id, "reopening", REASON, version).statusCode();
  }
}
