package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Decisions of a territory that dates hold longer: taken, applied, withdrawn, and refused. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PostponementTest {

  private static final String POSTPONEMENTS = "/inspection/v1/postponements";
  private static final String PROVINCE = "46";

  @Inject PlatformClock clock;

  private Map<String, Object> paper(String region) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("region", region);
    paper.put("decisionNo", "省特设〔2022〕" + UUID.randomUUID());
    paper.put("decidedOn", clock.today() + "");
    paper.put("reason", "疫情防控期间");
    paper.put("dueFrom", clock.today().minusDays(10) + "");
    paper.put("dueTo", clock.today().plusDays(10) + "");
    paper.put("until", clock.today().plusDays(90) + "");
    return paper;
  }

  private static Response decide(String token, Map<String, Object> paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(paper)
        .post(POSTPONEMENTS);
  }

  private static Response decide(Map<String, Object> paper) {
    return decide(Tokens.province(PROVINCE), paper);
  }

  private static Response withdraw(String token, String id, String version) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("reason", "疫情结束"))
        .post(POSTPONEMENTS + "/" + id + "/withdraw");
  }

  private static void awaitApplied(String id) {
    Awaitility.await()
        .until(
            () ->
                "f".equals(Units.one("select to_apply from postponement where id::text = ?", id)));
  }

  @Test
  void aDecisionMovesTheDatesOfItsTimeAndItsWithdrawalMovesThemBack() {
    LocalDate today = clock.today();
    Units overdue = Units.elevator(today.minusDays(3)).in("460105").register();
    Units before = Units.elevator(today.minusDays(20)).in("460105").register();
    Units elsewhere = Units.elevator(today.plusDays(3)).in("460106").register();
    Told.of(InspectionOverdue.class, overdue.no(), 1);

    Map<String, Object> paper = paper("460105");
    Response decided = decide(paper);
    assertEquals(201, decided.statusCode(), decided.asString());
    String id = decided.path("id");
    awaitApplied(id);

    LocalDate until = today.plusDays(90);
    assertEquals(until + "", overdue.column("next_inspection_date"));
    assertEquals(before.due() + "", before.column("next_inspection_date"));
    assertEquals(elsewhere.due() + "", elsewhere.column("next_inspection_date"));
    InspectionOverdueCleared end = Told.of(InspectionOverdueCleared.class, overdue.no(), 1).get(0);
    assertEquals(ClearedReason.DATE_CHANGED, end.reason());
    InspectionDateMoved moved = Told.of(InspectionDateMoved.class, overdue.no(), 1).get(0);
    assertEquals(today.minusDays(3), moved.fromDate());
    assertEquals(until, moved.toDate());
    assertEquals(paper.get("decisionNo"), moved.decisionNo());
    given()
        .auth()
        .oauth2(Tokens.county("460105"))
        .get("/inspection/v1/due-dates/" + overdue.id())
        .then()
        .body(has("clocks[0].dueDate", equalTo(until + "")))
        .body(has("clocks[0].printedDate", equalTo(overdue.due() + "")))
        .body(has("clocks[0].movedBy.decisionNo", equalTo(paper.get("decisionNo"))))
        .body(has("clocks[0].movedBy.reason", equalTo("疫情防控期间")));

    // A unit that comes later is under it at once.
    Units later = Units.elevator(today.plusDays(2)).in("460105").register();
    Awaitility.await().until(() -> (until + "").equals(later.column("next_inspection_date")));

    assertEquals(200, withdraw(Tokens.province(PROVINCE), id, "1").statusCode());
    awaitApplied(id);
    assertEquals(overdue.due() + "", overdue.column("next_inspection_date"));
    assertEquals(later.due() + "", later.column("next_inspection_date"));
    Told.of(InspectionOverdue.class, overdue.no(), 2);
    assertEquals(
        today.minusDays(3), Told.of(InspectionDateMoved.class, overdue.no(), 2).get(1).toDate());
    assertEquals(409, withdraw(Tokens.province(PROVINCE), id, "2").statusCode());
    given()
        .auth()
        .oauth2(Tokens.county("460105"))
        .get(POSTPONEMENTS + "/" + id + "/history")
        .then()
        .body(has("items.act", hasItems("DECIDE", "WITHDRAW")))
        .body(has("items.reason", hasItem("疫情结束")));
  }

  @Test
  void anInspectionUnderADecisionIsCountedAndTheOtherClockStaysMoved() {
    LocalDate today = clock.today();
    Units boiler = Units.elevator(null).of("1100").in("460107").register();
    Reports.post(
            Reports.conforms(boiler, InspectionClock.EXTERNAL, today.minusMonths(12).minusDays(2)))
        .statusCode(201);
    Reports.post(
            Reports.conforms(boiler, InspectionClock.INTERNAL, today.minusMonths(24).minusDays(1)))
        .statusCode(201);
    String id = decide(paper("460107")).path("id");
    awaitApplied(id);
    LocalDate until = today.plusDays(90);
    assertEquals(until + "", boiler.column("next_inspection_date"));

    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, today)).statusCode(201);
    given()
        .auth()
        .oauth2(Tokens.county("460107"))
        .get("/inspection/v1/due-dates/" + boiler.id())
        .then()
        .body(has("nextInspectionDate", equalTo(until + "")))
        .body(has("clocks[clock=EXTERNAL].dueDate", equalTo(today.plusMonths(12) + "")))
        .body(has("clocks[clock=EXTERNAL].movedBy", nullValue()))
        .body(has("clocks[clock=INTERNAL].dueDate", equalTo(until + "")));
    assertTrue(
        Told.inTheEnd(InspectionDateMoved.class, boiler.no()).size() >= 2, "both were moved");
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNothingIsKept() {
    LocalDate today = clock.today();
    Map<String, Object> good = paper("460108");
    assertEquals(201, decide(good).statusCode());
    assertEquals("decision-no-used", problem(decide(good)));
    for (Map.Entry<String, Map<String, Object>> bad :
        Map.of(
                "decided-in-future", Map.<String, Object>of("decidedOn", today.plusDays(1) + ""),
                "days-out-of-order", Map.<String, Object>of("dueTo", today.minusDays(11) + ""),
                "postponed-too-far", Map.<String, Object>of("until", today.plusDays(400) + ""),
                "outside-scope", Map.<String, Object>of("region", "320411"))
            .entrySet()) {
      Map<String, Object> paper = paper("460108");
      paper.putAll(bad.getValue());
      assertEquals(bad.getKey(), problem(decide(paper)));
    }
    Map<String, Object> paper = paper("460108");
    paper.put("until", today.plusDays(10) + "");
    assertEquals("days-out-of-order", problem(decide(paper)));
    paper.put("clocks", List.of("NEVER"));
    assertEquals(400, decide(paper).statusCode());
  }

  @Test
  void aProvinceDecidesAndNobodyElse() {
    String id = decide(paper("460102")).path("id");
    for (String token :
        List.of(
            Tokens.city("4601"),
            Tokens.county("460102"),
            Tokens.township("460102001"),
            Tokens.auditor(PROVINCE),
            Tokens.admin(),
            Tokens.enterprise("TMP-460102-000001", null))) {
      assertEquals(403, decide(token, paper("460102")).statusCode());
      assertEquals(403, withdraw(token, id, "1").statusCode());
    }
    assertTrue(List.of(403, 404).contains(withdraw(Tokens.province("33"), id, "1").statusCode()));
    for (String token : List.of(Tokens.county("460102"), Tokens.county("330421"))) {
      given()
          .auth()
          .oauth2(token)
          .get(POSTPONEMENTS + "/" + id)
          .then()
          .statusCode(200)
          .body(has("regionCode", equalTo("460102")));
      given()
          .auth()
          .oauth2(token)
          .get(POSTPONEMENTS + "?limit=200")
          .then()
          .statusCode(200)
          .body(has("items.id", hasItem(id)));
    }
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
