package io.guapai.hazard.order;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be done with an order once it is issued, why not the rest, and what was signed. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrderActsTest {

  private static final String ORDERS = "/hazard/v1/orders/";
  private static final String PROBLEM = "urn:guapai:problem:";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320281");
  private String hazard;
  private String id;

  @BeforeEach
  void anOrderIsIssuedThatNobodyTook() {
    hazard = Filing.major(unit);
    id = issued();
  }

  @Test
  void eachActIsThereForItsRolesAndForNobodyElse() {
    Map<String, String> callers = new HashMap<>();
    callers.put(unit.county(), "delivery refusal void");
    callers.put(Tokens.leader(unit.region()), "delivery refusal void");
    callers.put(Tokens.leader("3202"), "delivery refusal void");
    callers.put(unit.city(), "");
    callers.put(Tokens.province("32"), "");
    callers.put(Tokens.township(unit.region()), "");
    callers.put(unit.owner(), "");
    callers.put(Tokens.auditor("32"), "");
    callers.forEach(
        (token, open) ->
            acts(token)
                .body(has("act", contains("delivery", "refusal", "void")))
                .body(
                    has(
                        "[allowed=true]*.act",
                        equalTo(open.isEmpty() ? List.of() : List.of(open.split(" "))))));
    acts(unit.owner()).body(has("because.type", everyItem(equalTo(PROBLEM + "role-required"))));
    acts(unit.city()).body(has("because.type", everyItem(equalTo(PROBLEM + "not-your-level"))));
    acts(unit.county())
        .body(has("[act=void].href", equalTo(ORDERS + id + "/void")))
        .body(has("[act=void].zh", equalTo("作废指令书")))
        .body(has("[act=void].because", nullValue()));
  }

  @Test
  void whatBecameOfAnOrderStandsAgainstWhatMayYetBecomeOfIt() {
    done("delivery", delivery());
    acts(unit.county())
        .body(has("[act=delivery].because.type", equalTo(PROBLEM + "order-delivered")))
        .body(has("[act=refusal].allowed", equalTo(true)));
    done("refusal", refusal());
    acts(unit.county())
        .body(has("[act=refusal].because.type", equalTo(PROBLEM + "order-refused")))
        .body(has("[act=void].allowed", equalTo(true)));
    done("void", Map.of("reason", "wrong unit"));
    acts(unit.county())
        .body(has("because.type", everyItem(equalTo(PROBLEM + "order-void"))))
        .body(has("because.status", everyItem(equalTo(409))));
  }

  @Test
  void whatWasSaidOfAnOrderIsSignedInTheFileOfItsHazardWhichProvesItself() {
    String other = issued();
    done("delivery", delivery());
    done("void", Map.of("reason", "wrong unit"));
    as(unit.county())
        .get(ORDERS + id + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", contains("delivery", "void")))
        .body(has("part", everyItem(equalTo(id))))
        .body(has("[1].says.reason", equalTo("wrong unit")));
    as(unit.county()).get(ORDERS + other + "/papers").then().body(has("$", equalTo(List.of())));
    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/papers")
        .then()
        .body(has("[act=void].part", equalTo(id)))
        .body(has("act", hasItem("order")));
    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
  }

  @Test
  void anOrderIsActedOnAtTheVersionOfItsHazardAndOncePerKey() {
    as(unit.county())
        .body(Map.of("reason", "r"))
        .post(ORDERS + id + "/void")
        .then()
        .statusCode(428);
    long version = version();
    for (int time = 0; time < 2; time++) {
      as(unit.county())
          .header("If-Match", "\"" + version + "\"")
          .header("Idempotency-Key", "deliver " + id)
          .body(delivery())
          .post(ORDERS + id + "/delivery")
          .then()
          .statusCode(200);
    }
    assertEquals(version + 1, version());
    as(unit.county())
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("reason", "r"))
        .post(ORDERS + id + "/void")
        .then()
        .statusCode(412);
  }

  @Test
  void ofWhatIsNotTheirsOthersAreToldNothing() {
    as(Tokens.county("320282")).get(ORDERS + id + "/acts").then().statusCode(404);
    as(Tokens.admin()).get(ORDERS + id + "/acts").then().statusCode(403);
    RestAssured.get(ORDERS + id + "/acts").then().statusCode(401);
  }

  private String issued() {
    LocalDate deadline = clock.today().plusDays(4);
    return Api.act(
            unit.county(),
            hazard,
            "order",
            Orders.with(Orders.order(deadline), "deliveredTo", null))
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .getString("id");
  }

  private void done(String act, Map<String, ?> body) {
    Orders.act(unit.county(), id, act, body).then().statusCode(200);
  }

  private long version() {
    return as(unit.county()).get(ORDERS + id).as(Answer.class).getLong("hazardVersion");
  }

  private Map<String, ?> delivery() {
    return Map.of(
        "deliveredOn",
        clock.today().toString(),
        "manner",
        "LEFT",
        "recipient",
        Map.of("name", "Wang Li", "post", "安全总监"));
  }

  private Map<String, ?> refusal() {
    return Map.of(
        "refusedOn", clock.today().toString(), "evidence", "video", "reason", "went on running");
  }

  private ValidatableResponse acts(String token) {
    return as(token).get(ORDERS + id + "/acts").then().statusCode(200);
  }
}
