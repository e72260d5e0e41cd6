package io.guapai.hazard.work;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.StatementCount;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has to do what, by when (今日待办). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WorkListTest {

  private static final String COUNTY = "320925";

  @Inject PlatformClock clock;
  @Inject ActDesk desk;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void aReportIsVerifiedGradedOrderedRectifiedAndRecheckedEachByWhoHasTo() {
    String id = Filing.reported(unit, "GENERAL");
    assertEquals(List.of("VERIFY confirmation"), ToDo.about(unit.county(), id));
    assertEquals(List.of("VERIFY confirmation"), ToDo.about(Procedure.leader(unit), id));
    nobodyElse(id);
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    assertEquals(List.of("GRADE grade"), ToDo.about(unit.county(), id));
    assertEquals(List.of(), ToDo.about(unit.owner(), id));
    act(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "small harm"))
        .then()
        .statusCode(200);
    assertEquals(List.of("ISSUE_ORDER order"), ToDo.about(unit.county(), id));
    assertEquals(List.of("RECTIFY rectification"), ToDo.about(unit.owner(), id));

    String order = orderedOfNobody(id);
    assertEquals(List.of(), ToDo.about(unit.county(), id));
    assertEquals(List.of("DELIVER_ORDER delivery"), ToDo.about(unit.county(), order));
    assertEquals(List.of("COMPLY rectification"), ToDo.about(unit.owner(), id), "once, not twice");
    nobodyElse(order);
    Orders.act(unit.county(), order, "delivery", delivery()).then().statusCode(200);
    assertEquals(List.of(), ToDo.about(unit.county(), order));

    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    assertEquals(List.of(), ToDo.about(unit.owner(), id));
    assertEquals(List.of("RECHECK recheck"), ToDo.about(unit.county(), id));
    nobodyElse(id);
    Filing.close(unit, id);
    assertEquals(List.of(), ToDo.about(unit.county(), id));
  }

  @Test
  void anItemTellsWhatItIsAboutInBothLanguages() {
    String id = Filing.general(unit);
    Answer hazard = Api.hazard(unit.county(), id);
    Map<String, Object> item = only(unit.owner(), id);
    assertEquals("RECTIFY", item.get("kind"));
    assertEquals("rectify a hazard", item.get("en"));
    assertEquals("整改隐患", item.get("zh"));
    assertEquals(Api.HAZARDS, item.get("dossiers"));
    assertEquals(hazard.getString("hazardNo"), item.get("number"));
    assertEquals(hazard.getString("titleZh"), item.get("titleZh"));
    assertEquals(hazard.getString("titleEn"), item.get("titleEn"));
    assertEquals(unit.enterprise(), item.get("enterpriseId"));
    assertEquals(COUNTY, item.get("regionCode"));
    assertEquals(hazard.getString("dueDate"), item.get("dueDate"));
    assertEquals(false, item.get("late"));
  }

  @Test
  void whatIsLateIsSaidAndCounted() {
    String id = Filing.general(unit);
    as(unit.owner())
        .get(ToDo.WORK + "/count")
        .then()
        .body(has("open", equalTo(1)))
        .body(has("late", equalTo(0)));
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(1)));
    assertEquals(true, only(unit.owner(), id).get("late"));
    as(unit.owner()).get(ToDo.WORK + "/count").then().body(has("late", equalTo(1)));
  }

  @Test
  void aMajorHazardIsPlannedAndReportedUpwardAndItsListingHasItsSteps() {
    String id = Procedure.severe(unit);
    assertEquals(List.of("PLAN plan"), ToDo.about(unit.owner(), id));
    assertEquals(
        List.of("ISSUE_ORDER order", "REPORT_UPWARD upward-report"), ToDo.about(unit.county(), id));
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    String leader = Procedure.leader(unit);
    assertTrue(ToDo.about(leader, id).contains("DECIDE_LISTING listing"));
    assertEquals(
        List.of("ISSUE_ORDER order", "REPORT_UPWARD upward-report"),
        ToDo.about(unit.county(), id),
        "an inspector does not decide");
    act(leader, id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
    List<String> listed = ToDo.about(unit.county(), id);
    assertTrue(listed.contains("PUBLISH_LISTING listing-publication"), listed.toString());
    assertTrue(listed.contains("FILE_LISTING listing-filing"), listed.toString());
    assertEquals(List.of("PLAN plan", "REPORT_PROGRESS progress"), ToDo.about(unit.owner(), id));
    LocalDate due = dueOf(unit.owner(), id, "REPORT_PROGRESS");
    clock.moveTo(clock.startOf(due.plusDays(1)));
    Patience.until(() -> ToDo.about(unit.county(), id).contains("PRESS_FOR_REPORT -"));
    act(
            unit.owner(),
            id,
            "progress",
            Map.of("percent", 10, "fundsSpent", 0, "measuresDone", "begun"))
        .then()
        .statusCode(200);
    assertEquals(false, ToDo.about(unit.county(), id).contains("PRESS_FOR_REPORT -"));
    assertTrue(dueOf(unit.owner(), id, "REPORT_PROGRESS").isAfter(due), "the next one");
    nobodyElse(id);
  }

  @Test
  void anInterviewIsHeldReportedOnAndClosed() {
    String leader = Procedure.leader(unit);
    String id =
        as(leader)
            .body(
                Map.of(
                    "enterpriseId",
                    unit.enterprise(),
                    "trigger",
                    "OVERDUE",
                    "scheduledFor",
                    at(1),
                    "place",
                    "会议室一",
                    "matter",
                    "重大隐患逾期未整改",
                    "requiredAttendee",
                    Map.of("name", "Wang Li", "post", "法定代表人")))
            .post("/hazard/v1/interviews")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    assertEquals(List.of("HOLD_INTERVIEW minutes"), ToDo.about(unit.county(), id));
    assertEquals(List.of(), ToDo.about(unit.owner(), id));
    clock.moveTo(clock.instant().plusSeconds(7200));
    interview(
        unit.county(),
        id,
        "minutes",
        Map.of(
            "attended",
            true,
            "attendees",
            List.of("Wang Li", "Li Ming"),
            "minutes",
            "已告知后果",
            "commitments",
            "本周内更换门锁",
            "signed",
            true));
    assertEquals(List.of(), ToDo.about(unit.county(), id), "the enterprise has its term");
    assertEquals(List.of("REPORT_AFTER_INTERVIEW report"), ToDo.about(unit.owner(), id));
    interview(unit.owner(), id, "report", Map.of("text", "replaced"));
    assertEquals(List.of(), ToDo.about(unit.owner(), id));
    assertEquals(List.of("CLOSE_INTERVIEW closing"), ToDo.about(unit.county(), id));
    nobodyElse(id);
    interview(unit.county(), id, "closing", Map.of("opinion", "done"));
    assertEquals(List.of(), ToDo.about(unit.county(), id));
  }

  @Test
  void aSanctionIsAnsweredByTheEnterpriseAndDecidedByItsOwnAct() {
    String id = Filing.major(unit);
    String order =
        act(unit.county(), id, "order", Orders.order(clock.today()))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    Orders.act(
            unit.county(),
            order,
            "refusal",
            Map.of("refusedOn", clock.today().toString(), "evidence", "video", "reason", "went on"))
        .then()
        .statusCode(200);
    Map<String, Object> interview =
        ToDo.of(Procedure.leader(unit), 200).stream()
            .filter(item -> unit.enterprise().equals(item.get("enterpriseId")))
            .filter(item -> "SUMMON".equals(item.get("kind")))
            .findFirst()
            .orElseThrow();
    assertEquals("summons", interview.get("act"));
    assertEquals(List.of(), ToDo.about(unit.county(), (String) interview.get("id")));
    act(
            unit.county(),
            id,
            "blacklist-proposal",
            Map.of("documentNo", "B-1", "reason", "refused", "evidence", "e", "signer", "Lu Min"))
        .then()
        .statusCode(200);
    assertTrue(ToDo.about(unit.owner(), id).contains("DEFEND defence"));
    assertEquals(List.of("DECIDE_SANCTION blacklist-decision"), ToDo.about(unit.city(), id));
    act(
            unit.owner(),
            id,
            "defence",
            Map.of("sanction", "BLACKLIST", "statement", "we stopped it", "signer", "Qian Wei"))
        .then()
        .statusCode(200);
    assertEquals(false, ToDo.about(unit.owner(), id).contains("DEFEND defence"));
    act(
            unit.city(),
            id,
            "blacklist-decision",
            Map.of("impose", false, "documentNo", "D", "reason", "r", "signer", "Gu"))
        .then()
        .statusCode(200);
    assertEquals(List.of(), ToDo.about(unit.city(), id));
  }

  @Test
  void aTransferIsDecidedByTheLeaderInChargeAlone() {
    String id = Filing.general(unit);
    act(
            unit.county(),
            id,
            "transfer",
            Map.of(
                "receiverRegion", COUNTY,
                "department", "FIRE_RESCUE",
                "documentNo", "盐市监移〔2026〕3号",
                "reason", "不属于特种设备"))
        .then()
        .statusCode(200);
    String leader = Procedure.leader(unit);
    String decide = "DECIDE_TRANSFER transfer-decision";
    assertTrue(ToDo.about(leader, id).contains(decide));
    for (String other : List.of(unit.county(), unit.city(), Tokens.leader("3209"))) {
      assertEquals(false, ToDo.about(other, id).contains(decide));
    }
    act(leader, id, "transfer-decision", Map.of("approve", true, "reason", "considered"))
        .then()
        .statusCode(200);
    assertEquals(List.of(), ToDo.about(leader, id));
  }

  @Test
  void aComplaintIsWorkOfTheOfficeThenOfItsHandlerAndLeader() {
    String no = "Block 3, " + unit.equipmentNo();
    given()
        .contentType("application/json")
        .body(Map.of("regionCode", COUNTY, "place", no, "description", "stuck", "kind", "REPORT"))
        .header("Idempotency-Key", unit.equipmentId())
        .post("/hazard/v1/public/complaints")
        .then()
        .statusCode(201);
    String id =
        ToDo.of(unit.county(), 200).stream()
            .filter(item -> no.equals(item.get("titleZh")))
            .map(item -> (String) item.get("id"))
            .findFirst()
            .orElseThrow();
    String colleague = Tokens.colleague("county", COUNTY);
    assertEquals(List.of("ACCEPT_COMPLAINT acceptance"), ToDo.about(colleague, id));
    nobodyElse(id);
    as(unit.county())
        .header("If-Match", "\"1\"")
        .body(Map.of("accept", true, "reason", "ours"))
        .post("/hazard/v1/complaints/" + id + "/acceptance")
        .then()
        .statusCode(200);
    assertEquals(List.of("CHECK_COMPLAINT finding"), ToDo.about(unit.county(), id));
    assertEquals(List.of("CHECK_COMPLAINT finding"), ToDo.about(Procedure.leader(unit), id));
    assertEquals(List.of(), ToDo.about(colleague, id), "somebody else answers for it");
  }

  @Test
  void anAccidentIsInvestigatedAtTheLevelOfItsGrade() {
    String id =
        as(unit.county())
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(),
                    "occurredAt", clock.instant().minusSeconds(60).toString(),
                    "description", "the rope broke"))
            .post("/hazard/v1/accidents")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    String city = unit.city();
    assertEquals(List.of("INVESTIGATE_ACCIDENT investigation"), ToDo.about(city, id));
    assertEquals(List.of(), ToDo.about(Tokens.province("32"), id));
    assertEquals(List.of(), ToDo.about(Procedure.leader(unit), id));
    accident(
        city,
        id,
        "investigation",
        Map.of("investigator", "盐城市市场监督管理局", "members", List.of("市应急管理局")));
    assertEquals(List.of("GIVE_OPINION opinion"), ToDo.about(city, id));
    accident(
        city,
        id,
        "opinion",
        Map.of(
            "causes",
            "worn rope",
            "enterpriseResponsible",
            true,
            "rescueFailed",
            false,
            "handling",
            "fined",
            "measures",
            "measured"));
    assertEquals(List.of(), ToDo.about(city, id));
    String leader = Tokens.leader("3209");
    assertEquals(List.of("CLOSE_ACCIDENT closing"), ToDo.about(leader, id));
    accident(leader, id, "closing", Map.of("documentNo", "盐政复〔2026〕1号"));
    assertEquals(List.of(), ToDo.about(leader, id));
  }

  @Test
  void whoHasAPlanDrillsIt() {
    String plan =
        as(unit.owner())
            .body(
                Map.of(
                    "title", "电梯困人应急预案",
                    "accidents", List.of("困人"),
                    "startsWhen", "alarm",
                    "stopsWhen", "out",
                    "responsible", Map.of("name", "Wang Li", "post", "safety director"),
                    "text", "call 96333"))
            .post("/hazard/v1/emergency-plans")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    assertEquals(List.of("HOLD_DRILL drills"), ToDo.about(unit.owner(), plan));
    nobodyElse(plan);
    as(unit.owner())
        .header("If-Match", "\"1\"")
        .body(
            Map.of(
                "heldOn",
                clock.today().toString(),
                "participants",
                12,
                "scenario",
                "困人",
                "evaluation",
                "in 18 minutes"))
        .post("/hazard/v1/emergency-plans/" + plan + "/drills")
        .then()
        .statusCode(201);
    assertEquals(List.of(), ToDo.about(unit.owner(), plan));
  }

  @Test
  void pagesGoOnByDeadlineWithoutDoublesOrGaps() {
    TestUnit own = TestUnit.registered("320981");
    Filing.general(own);
    Filing.reported(own, "O57-25-1");
    Filing.reported(own, Filing.MAJOR);
    Filing.major(TestUnit.registered("320981"));
    List<Map<String, Object>> all = ToDo.of(own.county(), 200);
    assertTrue(all.size() >= 5, all.toString());
    for (int size : List.of(1, 2)) {
      assertEquals(all, ToDo.of(own.county(), size));
    }
    assertEquals(all.size(), new HashSet<>(all).size());
    List<String> days =
        all.stream()
            .map(item -> item.get("dueDate") == null ? "none" : (String) item.get("dueDate"))
            .toList();
    assertEquals(days.stream().sorted().toList(), days, "those without a day last");
    as(own.county()).get(ToDo.WORK + "/count").then().body(has("open", equalTo(all.size())));
  }

  @Test
  void howManyItemsThereAreCostsNoStatementMore() {
    TestUnit own = TestUnit.registered("320982");
    Filing.general(own);
    StatementCount statements = StatementCount.beginOnAnyThread();
    int few = leastOf(statements, own.county());
    int ofEnterprise = leastOf(statements, own.owner());
    Filing.major(own);
    IntStream.range(0, 6).forEach(n -> Filing.reported(TestUnit.registered("320982"), "GENERAL"));
    assertEquals(few, leastOf(statements, own.county()));
    assertEquals(ofEnterprise, leastOf(statements, own.owner()));
  }

  /** Jobs of the service ask beside it, but not each time. */
  private static int leastOf(StatementCount statements, String token) {
    return IntStream.range(0, 10)
        .map(n -> statements.of(() -> as(token).get(ToDo.WORK).then().statusCode(200)))
        .min()
        .orElseThrow();
  }

  @Test
  void oneActIsThereForEachDutyButTheDecisionOnASanction() {
    assertEquals(
        List.of(DutyKind.DECIDE_SANCTION, DutyKind.OTHER),
        Stream.of(DutyKind.values()).filter(kind -> desk.doing(kind).size() != 1).toList());
  }

  @Test
  void whoeverIsSignedInMayAskAndWhoMayOnlyReadHasNothingToDo() {
    Filing.reported(unit, "GENERAL");
    for (String reader :
        List.of(Tokens.auditor(COUNTY), Tokens.township(COUNTY + "100"), Tokens.admin())) {
      as(reader).get(ToDo.WORK).then().statusCode(200).body(has("items", hasSize(0)));
      as(reader).get(ToDo.WORK + "/count").then().statusCode(200).body(has("open", equalTo(0)));
    }
    given().get(ToDo.WORK).then().statusCode(401);
    as(unit.county()).get("/scoring/v1/work").then().statusCode(404);
    as(unit.county()).get(ToDo.WORK + "?cursor=bm9uZQ").then().statusCode(400);
  }

  private void nobodyElse(String id) {
    for (String other :
        List.of(
            Tokens.county("320924"),
            Tokens.leader("320924"),
            Tokens.city("3208"),
            Tokens.auditor(COUNTY),
            Tokens.township(COUNTY + "100"),
            Tokens.enterprise("TMP-320925-999999", null))) {
      assertEquals(List.of(), ToDo.about(other, id));
    }
  }

  private static Map<String, Object> only(String token, String id) {
    List<Map<String, Object>> items =
        ToDo.of(token, 200).stream().filter(item -> id.equals(item.get("id"))).toList();
    assertEquals(1, items.size());
    return items.get(0);
  }

  private static LocalDate dueOf(String token, String id, String kind) {
    return ToDo.of(token, 200).stream()
        .filter(item -> id.equals(item.get("id")) && kind.equals(item.get("kind")))
        .map(item -> LocalDate.parse((String) item.get("dueDate")))
        .findFirst()
        .orElseThrow();
  }

  private String orderedOfNobody(String id) {
    Map<String, Object> order = new HashMap<>(Orders.order(clock.today().plusDays(5)));
    order.remove("deliveredTo");
    return act(unit.county(), id, "order", order)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private Map<String, Object> delivery() {
    return Map.of(
        "deliveredOn",
        clock.today().toString(),
        "manner",
        "POSTAL",
        "recipient",
        Map.of("name", "Wang Li", "post", "安全总监"),
        "evidence",
        "EMS 1234567890");
  }

  private String at(int hours) {
    return OffsetDateTime.ofInstant(clock.instant().plusSeconds(3600L * hours), clock.getZone())
        .toString();
  }

  private void interview(String token, String id, String act, Map<String, ?> body) {
    atPresent(token, unit.county(), "/hazard/v1/interviews/" + id, act, body);
  }

  private void accident(String token, String id, String act, Map<String, ?> body) {
    atPresent(token, unit.county(), "/hazard/v1/accidents/" + id, act, body);
  }

  private static void atPresent(
      String token, String reader, String path, String act, Map<String, ?> body) {
    Api.atPresent(
            () -> as(reader).get(path).as(Answer.class).getLong("version"),
            version ->
                as(token)
                    .header("If-Match", "\"" + version + "\"")
                    .body(body)
                    .post(path + "/" + act))
        .then()
        .statusCode(200);
  }
}
