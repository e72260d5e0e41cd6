package io.guapai.inspection;

import static io.guapai.inspection.Lifts.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Visits of maintenance and people in lifts: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiftDossiersMatrixTest {

  private static final String REGION = "530124";
  private static final String VISITS = Lifts.PATH;
  private static final String CASES = "/inspection/v1/entrapments";

  private static final Map<String, Set<String>> BY =
      Map.of(
          "check-in", Set.of("maintainer"),
          "finish", Set.of("maintainer"),
          "confirm", Set.of("enterprise"),
          "dispute", Set.of("enterprise"),
          "call", Set.of("enterprise", "county", "city", "township"),
          "arrive", Set.of("enterprise", "maintainer", "county", "city", "township"),
          "free", Set.of("enterprise", "maintainer", "county", "city", "township"),
          "close", Set.of("enterprise", "maintainer", "county", "city"),
          "false-alarm", Set.of("enterprise", "maintainer", "county", "city"));

  @Inject PlatformClock clock;

  private OffsetDateTime now() {
    return clock.instant().atZone(clock.getZone()).toOffsetDateTime();
  }

  private Map<String, String> callers(Lifts lift) {
    Map<String, String> callers = new LinkedHashMap<>();
    callers.put("maintainer", lift.token());
    callers.put("enterprise", lift.user());
    callers.put("county", Tokens.county(REGION));
    callers.put("city", Tokens.city("5301"));
    callers.put("province", Tokens.province("53"));
    callers.put(
        "maintainer elsewhere", Organizations.holder(KnownRole.MAINTAINER, "Matrix stranger"));
    callers.put("enterprise elsewhere", Tokens.enterprise("TMP-530124-000001", null));
    callers.put("county elsewhere", Tokens.county("320411"));
    callers.put("institute", Organizations.institute("Matrix institute"));
    return callers;
  }

  private Response post(String token, String address, String version, Object paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", version)
        .body(paper)
        .post(address);
  }

  private void act(Lifts lift, String token, String dossier, String act) {
    String version = get(token, dossier).header("ETag");
    assertEquals(
        200,
        post(token, dossier + "/" + act, version, paper(lift, dossier, act)).statusCode(),
        act);
  }

  private Object paper(Lifts lift, String dossier, String act) {
    OffsetDateTime now = now();
    return switch (act) {
      case "check-in" -> lift.checkIn(now);
      case "finish" -> lift.finished(dossier.substring(dossier.lastIndexOf('/') + 1), null, now);
      case "confirm" -> Map.of("officer", "Zhao");
      case "call" -> Map.of("calledAt", now + "", "called", "Keeper");
      case "arrive" -> Map.of("arrivedAt", now + "");
      case "free" -> Map.of("freedAt", now + "", "injured", 0);
      case "close" -> Map.of("cause", "DOORS", "account", "cleaned");
      default -> Map.of("reason", "because");
    };
  }

  /** Tries what is not open as each, and asks whether what is open is told to be. */
  private void tryAll(Lifts lift, String dossier, Set<String> acts, Set<String> open) {
    String version = get(lift.user(), dossier).header("ETag");
    String state = get(lift.user(), dossier).path("state");
    callers(lift)
        .forEach(
            (who, token) -> {
              Response told = get(token, dossier + "/acts");
              Map<String, Boolean> allowed = new HashMap<>();
              if (told.statusCode() == 200) {
                List<Map<String, Object>> all = told.path("");
                all.forEach(
                    each ->
                        allowed.put(
                            String.valueOf(each.get("act")), (Boolean) each.get("allowed")));
              }
              for (String act : acts) {
                String what = act + " by " + who + " in " + state;
                int expected = expected(who, act, open);
                assertEquals(
                    expected == 200, allowed.getOrDefault(act, false), what + " as it is told");
                if (expected != 200) {
                  assertEquals(
                      expected,
                      post(token, dossier + "/" + act, version, paper(lift, dossier, act))
                          .statusCode(),
                      what);
                }
              }
            });
    assertEquals(version, get(lift.user(), dossier).header("ETag"), "nothing was written");
  }

  private static int expected(String who, String act, Set<String> open) {
    if (!BY.getOrDefault(act, Set.of()).contains(who.split(" ")[0])) {
      return 403;
    }
    return who.endsWith(" elsewhere") ? 404 : open.contains(act) ? 200 : 409;
  }

  @Test
  void aVisitIsActedOnByItsMaintainerAndItsUserInItsOrder() {
    Set<String> acts = Set.of("check-in", "finish", "confirm", "dispute");
    Lifts lift = Lifts.maintained(REGION, clock.today());
    String visit = VISITS + "/" + lift.planned();
    tryAll(lift, visit, acts, Set.of("check-in"));
    act(lift, lift.token(), visit, "check-in");
    tryAll(lift, visit, acts, Set.of("finish"));
    act(lift, lift.token(), visit, "finish");
    tryAll(lift, visit, acts, Set.of("confirm", "dispute"));
    act(lift, lift.user(), visit, "dispute");
    tryAll(lift, visit, acts, Set.of("confirm"));
    act(lift, lift.user(), visit, "confirm");
    tryAll(lift, visit, acts, Set.of());

    Lifts left = Lifts.maintained(REGION, clock.today());
    String lapsed = VISITS + "/" + left.planned();
    Organizations.end(left.contract());
    Awaitility.await().until(() -> "LAPSED".equals(get(left.user(), lapsed).path("state")));
    tryAll(left, lapsed, acts, Set.of("check-in"));
  }

  @Test
  void peopleInALiftAreFreedByWhoeverIsThereAndTheCaseClosedOnce() {
    Set<String> acts = Set.of("call", "arrive", "free", "close", "false-alarm");
    Lifts lift = Lifts.maintained(REGION, clock.today());
    String id =
        given()
            .auth()
            .oauth2(lift.user())
            .contentType(ContentType.JSON)
            .body(Map.of("equipmentNo", lift.unit().no(), "people", 2, "builtUp", true))
            .post(CASES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String known = CASES + "/" + id;
    tryAll(lift, known, acts, Set.of("call", "arrive", "free", "false-alarm"));
    act(lift, lift.user(), known, "call");
    tryAll(lift, known, acts, Set.of("arrive", "free", "false-alarm"));
    act(lift, lift.token(), known, "arrive");
    tryAll(lift, known, acts, Set.of("free", "false-alarm"));
    act(lift, lift.token(), known, "free");
    tryAll(lift, known, acts, Set.of("close"));
    act(lift, lift.token(), known, "close");
    tryAll(lift, known, acts, Set.of());
  }
}
