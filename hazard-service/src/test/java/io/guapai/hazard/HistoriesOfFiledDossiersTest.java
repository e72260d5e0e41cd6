package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.Api.opened;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What was said and signed about a risk point, an emergency plan or an inspector is kept as it was
 * signed, in a history that proves itself and names who acted (一岗双责).
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HistoriesOfFiledDossiersTest {

  private static final Map<String, ?> OFFICER = Map.of("name", "Wang Li", "post", "officer");

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320804");

  @Test
  void theHistoryOfARiskPointTellsWhoRegisteredRevisedAndWithdrewItAndWhy() {
    String point = opened(unit.owner(), "/hazard/v1/risk-points", risk(6));
    act(unit.owner(), point, "revision", risk(3));
    act(unit.owner(), point, "withdrawal", Map.of("reason", "machine sold"));
    as(unit.county())
        .get(point + "/history")
        .then()
        .statusCode(200)
        .body(has("items.act", contains("REGISTER", "REVISE", "WITHDRAW")))
        .body(has("items.sequence", contains(1, 2, 3)))
        .body(has("items.capacity", everyItem(equalTo("enterprise"))))
        .body(has("items.organization", everyItem(equalTo(unit.enterprise()))))
        .body(has("items[2].reason", equalTo("machine sold")));
    as(unit.owner())
        .get(point + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", contains("risk-points", "revision", "withdrawal")))
        .body(has("[0].says.lec.likelihood", equalTo(6)))
        .body(has("[1].says.lec.likelihood", equalTo(3)))
        .body(has("[2].says.reason", equalTo("machine sold")));
    intact(point, 3);
  }

  @Test
  void aDrillIsPartOfTheHistoryOfItsPlan() {
    String plan =
        opened(
            unit.owner(),
            "/hazard/v1/emergency-plans",
            Map.of(
                "title", "entrapment",
                "accidents", List.of("entrapment"),
                "startsWhen", "alarm",
                "stopsWhen", "all out",
                "responsible", OFFICER,
                "text", "call 96333"));
    Map<String, ?> drill =
        Map.of(
            "heldOn",
            clock.today().toString(),
            "participants",
            12,
            "scenario",
            "entrapment",
            "evaluation",
            "in 18 minutes");
    act(unit.owner(), plan, "drills", drill);
    as(unit.county())
        .get(plan + "/history")
        .then()
        .statusCode(200)
        .body(has("items.act", contains("FILE", "DRILL")));
    intact(plan, 2);
  }

  @Test
  void theHistoryOfAnAppointmentTellsWhoAppointedAndWhoEndedIt() {
    String leader = Tokens.leader(unit.region());
    String account = "history-" + UUID.randomUUID();
    String inspector =
        opened(
            leader,
            "/hazard/v1/inspectors",
            Map.of(
                "account",
                account,
                "name",
                "Qian Yi",
                "certificateNo",
                account,
                "region",
                unit.region(),
                "inForceFrom",
                "2020-01-01"));
    act(leader, inspector, "end", Map.of("lastDay", clock.today().toString()));
    as(unit.county())
        .get(inspector + "/history")
        .then()
        .statusCode(200)
        .body(has("items.act", contains("APPOINT", "END")))
        .body(has("items.organization", everyItem(equalTo(unit.region()))));
    intact(inspector, 2);
  }

  @Test
  void anActThatAPointCountsAndItsHistoryLacksIsMissed() throws SQLException {
    String point = opened(unit.owner(), "/hazard/v1/risk-points", risk(6));
    intact(point, 1);
    count(point, 1);
    try {
      as(unit.county())
          .get(point + "/history/verify")
          .then()
          .statusCode(200)
          .body(has("intact", equalTo(false)))
          .body(has("flaw.sequence", equalTo(2)))
          .body(has("flaw.kind", equalTo("MISSING")));
    } finally {
      count(point, -1);
    }
  }

  /** As if the owner of the tables had taken acts out of a history, or put them in. */
  private static void count(String point, int acts) throws SQLException {
    try (Connection owner = Database.asOwner();
        PreparedStatement update =
            owner.prepareStatement("update risk_point set version = version + ? where id = ?")) {
      update.setInt(1, acts);
      update.setObject(2, UUID.fromString(point.substring(point.lastIndexOf('/') + 1)));
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void whoMayNotLookAtADossierIsShownNoHistoryOfIt() {
    String hazard = Api.HAZARDS + "/" + Reported.byOwner(unit, "GENERAL");
    String point = opened(unit.owner(), "/hazard/v1/risk-points", risk(6));
    for (String address : List.of(hazard, point)) {
      for (String door : List.of("/history", "/history/verify")) {
        given().get(address + door).then().statusCode(401);
        as(Tokens.agency("some-agency")).get(address + door).then().statusCode(403);
        as(Tokens.county("320830")).get(address + door).then().statusCode(404);
        as(unit.county()).get(address + door).then().statusCode(200);
      }
    }
  }

  private void intact(String address, int acts) {
    as(unit.county())
        .get(address + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(acts)));
  }

  private void act(String token, String address, String path, Map<String, ?> said) {
    assertEquals(
        2,
        as(token)
                .header("If-Match", as(unit.county()).get(address).header("ETag"))
                .body(said)
                .post(address + "/" + path)
                .statusCode()
            / 100,
        path);
  }

  private Map<String, ?> risk(int likelihood) {
    return Map.of(
        "name", "landing door",
        "equipmentNo", unit.equipmentNo(),
        "place", "lobby",
        "accident", "fall into the shaft",
        "lec", Map.of("likelihood", likelihood, "exposure", 6, "consequence", 7),
        "measure", "daily check",
        "responsible", OFFICER,
        "controlLevel", "TEAM");
  }
}
