package io.guapai.hazard.unit;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.Api.opened;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.StatementCount;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.history.TakenOver;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever is on file about an entry that gives way to another one, open or ended, says in its own
 * history that it went over, and its history proves itself before and after.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MergedDossiersTest {

  private static final String HERE = "321311";
  private static final String RISK_POINTS = "/hazard/v1/risk-points";
  private static final Map<String, ?> OFFICER = Map.of("name", "Wang Li", "post", "officer");

  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject TakenOver dossiers;

  private final TestUnit unit = TestUnit.registered(HERE);

  @Test
  void eachHistorySaysThatItsDossierWentOver() {
    TestEnterprise former = new TestEnterprise(unit.enterprise(), "Former", HERE);
    former.register();
    TestEnterprise current = TestEnterprise.registered(HERE);
    Map<String, String> states = new LinkedHashMap<>();
    states.put(Api.HAZARDS + "/" + closedHazard(), "CLOSED");
    states.put(opened(unit.county(), "/hazard/v1/accidents", accident()), "REPORTED");
    states.put(
        opened(Tokens.leader(HERE), "/hazard/v1/interviews", summons(former.id())), "SUMMONED");
    states.put(opened(unit.owner(), RISK_POINTS, risk()), null);
    states.put(opened(unit.owner(), "/hazard/v1/emergency-plans", plan()), null);
    Map<String, Integer> versions = new LinkedHashMap<>();
    states.keySet().forEach(address -> versions.put(address, version(address)));

    Streams.publish(new EnterpriseMerged(current.id(), former.id(), HERE, clock.today(), "same"));
    String first = states.keySet().iterator().next();
    Patience.until(() -> current.id().equals(shown(first).getString("enterpriseId")));

    states.forEach(
        (address, state) -> {
          int version = versions.get(address) + 1;
          assertEquals(version, version(address), address);
          assertEquals(current.id(), shown(address).getString("enterpriseId"), address);
          as(unit.county())
              .get(address + "/history?limit=200")
              .then()
              .statusCode(200)
              .body(has("items[-1].sequence", equalTo(version)))
              .body(has("items[-1].act", equalTo("TAKE_OVER")))
              .body(has("items[-1].fromState", equalTo(state)))
              .body(has("items[-1].toState", equalTo(state)))
              .body(has("items[-1].actor", equalTo("system")))
              .body(has("items[-1].capacity", containsString("enterprise-merged")))
              .body(has("items[-1].reason", containsString(former.id() + "并入" + current.id())));
          intact(address, version);
        });
  }

  @Test
  void whatIsDoneAfterwardsFollowsInTheSameHistory() {
    String point = opened(unit.owner(), RISK_POINTS, risk());
    TestEnterprise current = TestEnterprise.registered(HERE);
    current.takesOver(unit.enterprise(), clock.today());
    Patience.until(() -> current.id().equals(shown(point).getString("enterpriseId")));
    as(current.owner())
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "machine sold"))
        .post(point + "/withdrawal")
        .then()
        .statusCode(412);
    as(current.owner())
        .header("If-Match", "\"2\"")
        .body(Map.of("reason", "machine sold"))
        .post(point + "/withdrawal")
        .then()
        .statusCode(200);
    intact(point, 3);
  }

  @Test
  void thousandsCostAsManyStatementsAsOne() {
    StatementCount count = StatementCount.begin();
    int one = takingOver(count, 1);
    assertEquals(one, takingOver(count, 12));
  }

  private int takingOver(StatementCount count, int points) {
    TestUnit any = TestUnit.registered(HERE);
    for (int i = 0; i < points; i++) {
      opened(any.owner(), RISK_POINTS, risk(any));
    }
    return transactions.asSystem(
        () ->
            count.of(
                () ->
                    dossiers.take(
                        any.enterprise(), unit.enterprise(), By.job("test", clock.instant()))));
  }

  private String closedHazard() {
    String hazard = Filing.major(unit);
    Filing.rectify(unit, hazard, clock.today().plusDays(5));
    Filing.close(unit, hazard);
    return hazard;
  }

  private Map<String, ?> accident() {
    return Map.of(
        "equipmentNo",
        unit.equipmentNo(),
        "occurredAt",
        clock.instant().minusSeconds(60).toString(),
        "description",
        "the rope broke");
  }

  private Map<String, ?> summons(String enterprise) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "trigger",
        "REFUSAL",
        "scheduledFor",
        clock.instant().plus(Duration.ofDays(3)).toString(),
        "place",
        "会议室一",
        "matter",
        "拒不执行指令",
        "requiredAttendee",
        OFFICER);
  }

  private Map<String, ?> risk() {
    return risk(unit);
  }

  private static Map<String, ?> risk(TestUnit at) {
    return Map.of(
        "name", "landing door",
        "equipmentNo", at.equipmentNo(),
        "place", "lobby",
        "accident", "fall into the shaft",
        "lec", Map.of("likelihood", 6, "exposure", 6, "consequence", 7),
        "measure", "daily check",
        "responsible", OFFICER,
        "controlLevel", "TEAM");
  }

  private static Map<String, ?> plan() {
    return Map.of(
        "title", "entrapment",
        "accidents", List.of("entrapment"),
        "startsWhen", "alarm",
        "stopsWhen", "all out",
        "responsible", OFFICER,
        "text", "call 96333");
  }

  private Answer shown(String address) {
    return as(unit.county()).get(address).then().statusCode(200).extract().as(Answer.class);
  }

  private int version(String address) {
    return shown(address).getInt("version");
  }

  private void intact(String address, int acts) {
    as(unit.county())
        .get(address + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(acts)));
  }
}
