package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.hazard.Api;
import io.guapai.hazard.Notice;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.deadline.ReckoningAgain;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the public's form to the answer under the ticket (投诉举报). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintFlowTest {

  private static final String COUNTY = "320324";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String COLLEAGUE = Tokens.colleague("county", COUNTY);
  private static final String LEADER = Tokens.leader(COUNTY);

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject ReckoningAgain reckoning;

  @Test
  void theSenderLearnsTheTermsAtOnce() {
    LocalDate today = clock.today();
    Sender.somebody()
        .send(Sender.named(COUNTY))
        .then()
        .statusCode(201)
        .body(has("state", equalTo("RECEIVED")))
        .body(has("contactBy", notNullValue()))
        .body(has("terms.term", contains("ACCEPTANCE", "CHECK")))
        .body(has("terms[0].dueDate", equalTo(calendar.workdaysAfter(today, 7).due().toString())))
        .body(has("terms[0].explanation.rule", equalTo("CMP-14")))
        .body(has("terms[0].explanation.mark", equalTo("VERIFIED")))
        .body(has("terms[1].dueDate", equalTo(calendar.workdaysAfter(today, 15).due().toString())))
        .body(has("terms[1].explanation.textZh", notNullValue()));
  }

  @Test
  void theTermsThatWereAssumedAreReckonedAgainWhenTheHolidaysArePublished() throws IOException {
    Notice.awaited(clock, calendar);
    LocalDate today = clock.today();
    String ticket = Sender.somebody().ticket(Sender.named(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    LocalDate assumed = LocalDate.parse(Office.get(OFFICER, id).getString("dueDate"));
    StatutoryCalendar published = Notice.of(today, assumed, assumed.plusDays(1));
    reckoning.by(published);
    String acceptance = published.workdaysAfter(today, 7).due().toString();
    assertEquals(acceptance, Office.get(OFFICER, id).getString("dueDate"));
    Answer told = Sender.ask(ticket);
    assertEquals(acceptance, told.getString("terms[0].dueDate"));
    String check = published.workdaysAfter(today, 15).due().toString();
    assertEquals(check, told.getString("terms[1].dueDate"));
    reckoning.by(published);
    assertEquals(2, Office.get(OFFICER, id).getLong("version"), "once");
    Office.accept(OFFICER, id);
    assertEquals(check, Office.get(OFFICER, id).getString("dueDate"));
  }

  @Test
  void anUpheldComplaintOpensAHazardWhoseReporterIsTheOffice() throws SQLException {
    TestUnit unit = TestUnit.registered(COUNTY);
    Map<String, Object> form = Sender.named(COUNTY);
    form.put("equipmentNo", unit.equipmentNo());
    String ticket = Sender.somebody().ticket(form);
    String id = Office.newest(OFFICER, COUNTY);
    assertOwed(id, DutyKind.ACCEPT_COMPLAINT);
    ComplaintReceived received = Told.await(ComplaintReceived.class, id);
    assertEquals(unit.equipmentNo(), received.equipmentNo());

    Office.accept(OFFICER, id);
    assertOwed(id, DutyKind.CHECK_COMPLAINT);
    Map<String, ?> finding =
        Map.of(
            "upheld",
            true,
            "opinion",
            "seen on site",
            "newHazard",
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "code", "GENERAL",
                "description", "door lock worn"));
    String hazard =
        Office.act(OFFICER, id, "finding", finding)
            .then()
            .statusCode(200)
            .body(has("state", equalTo("CHECKED")))
            .body(has("term", equalTo("TELLING")))
            .body(
                has("dueDate", equalTo(calendar.workdaysAfter(clock.today(), 5).due().toString())))
            .extract()
            .as(Answer.class)
            .get("hazardId");
    Answer opened = Api.hazard(OFFICER, hazard);
    assertEquals("COMPLAINT", opened.getString("sourceKind"));
    assertEquals("door lock worn", opened.getString("description"));
    assertTrue(opened.getString("foundBy").contains("睢宁县"), opened.getString("foundBy"));
    assertOwed(id, DutyKind.ANSWER_COMPLAINT);

    Office.act(OFFICER, id, "reply", Map.of("text", "确有隐患，已责令整改")).then().statusCode(200);
    assertOwed(id);
    Answer shown = Sender.ask(ticket);
    assertEquals("ANSWERED", shown.getString("state"));
    assertTrue(shown.getBoolean("upheld"));
    assertEquals("确有隐患，已责令整改", shown.getString("result"));
    ComplaintAnswered answered = Told.await(ComplaintAnswered.class, id);
    assertEquals(hazard, answered.hazardId());
    assertEquals(unit.enterprise(), answered.enterpriseId());
  }

  @Test
  void severalComplaintsMayLeadToTheSameOpenHazard() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard =
        as(OFFICER)
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(), "code", "GENERAL", "description", "noise"))
            .post(Api.HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    for (int i = 0; i < 2; i++) {
      String id = accepted();
      Office.act(
              OFFICER, id, "finding", Map.of("upheld", true, "opinion", "true", "hazardId", hazard))
          .then()
          .statusCode(200)
          .body(has("hazardId", equalTo(hazard)));
    }
    as(OFFICER)
        .get(Api.HAZARDS + "/" + hazard + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "FIND_AGAIN", "FIND_AGAIN")));
  }

  @Test
  void aDeclinedSenderIsToldWhy() {
    String ticket = Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    Office.act(OFFICER, id, "acceptance", Map.of("accept", false, "reason", "属于住建部门职责"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("DECLINED")))
        .body(has("dueDate", nullValue()));
    assertEquals("属于住建部门职责", Sender.ask(ticket).getString("declined"));
    Office.act(OFFICER, id, "finding", Map.of("upheld", false, "opinion", "none"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-complaint-act")));
  }

  @Test
  void ofTwoOfficersWhoAcceptAtOnceOneAnswersForIt() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    Map<String, ?> body = Map.of("accept", true, "reason", "mine");
    List<CompletableFuture<Response>> both =
        Stream.of(OFFICER, COLLEAGUE)
            .map(
                token ->
                    CompletableFuture.supplyAsync(
                        () -> Office.act(token, id, "acceptance", body, 1)))
            .toList();
    assertEquals(
        List.of(200, 412),
        both.stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList());
    assertEquals(2, Office.get(OFFICER, id).getLong("version"));
  }

  @Test
  void anActSentTwiceIsDoneOnce() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(OFFICER)
          .header("If-Match", "\"1\"")
          .header("Idempotency-Key", key)
          .body(Map.of("accept", true, "reason", "ours"))
          .post(Office.path(id) + "/acceptance")
          .then()
          .statusCode(200)
          .body(has("version", equalTo(2)));
    }
    as(OFFICER)
        .body(Map.of("text", "told"))
        .post(Office.path(id) + "/reply")
        .then()
        .statusCode(428);
  }

  @Test
  void onlyTheHandlerGoesOnUntilItIsHandedOver() {
    String id = accepted();
    Map<String, ?> nothing = Map.of("upheld", false, "opinion", "nothing there");
    Office.act(COLLEAGUE, id, "finding", nothing)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-the-handler")));
    Map<String, ?> handover = Map.of("to", "county-" + COUNTY + "-2", "reason", "on leave");
    Office.act(COLLEAGUE, id, "handover", handover).then().statusCode(403);
    Office.act(LEADER, id, "handover", handover).then().statusCode(200);
    Office.act(LEADER, id, "handover", handover).then().statusCode(409);
    Office.act(OFFICER, id, "finding", nothing).then().statusCode(403);
    Office.act(COLLEAGUE, id, "finding", nothing)
        .then()
        .statusCode(200)
        .body(has("upheld", equalTo(false)))
        .body(has("term", nullValue()));
    Office.act(COLLEAGUE, id, "reply", Map.of("text", "未发现所反映情况")).then().statusCode(200);
    as(OFFICER)
        .get(Office.path(id) + "/history")
        .then()
        .body(has("items.act", contains("RECEIVE", "ACCEPT", "HAND_OVER", "REFUTE", "ANSWER")))
        .body(has("items.actor[0]", equalTo("public")))
        .body(has("items.handler[1]", equalTo("county-" + COUNTY)))
        .body(has("items.handler[2]", equalTo("county-" + COUNTY + "-2")));
  }

  @Test
  void theLeaderExtendsTheCheckOnceByFifteenWorkingDays() {
    String id = accepted();
    LocalDate first = LocalDate.parse(Office.get(OFFICER, id).getString("dueDate"));
    Map<String, ?> why = Map.of("reason", "the unit has to be dismantled");
    Office.act(OFFICER, id, "check-extension", why).then().statusCode(403);
    Office.act(LEADER, id, "check-extension", why)
        .then()
        .statusCode(200)
        .body(has("dueDate", equalTo(calendar.workdaysAfter(first, 15).due().toString())))
        .body(has("checkExtended", equalTo(true)));
    Office.act(LEADER, id, "check-extension", why)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:check-extended")));
    as(OFFICER)
        .get(Office.path(id) + "/terms")
        .then()
        .body(has("term", contains("ACCEPTANCE", "CHECK")));
  }

  @Test
  void anUpheldFindingNamesExactlyOneHazardThatIsOpen() {
    String id = accepted();
    for (Map<String, ?> wrong :
        List.<Map<String, ?>>of(
            Map.of("upheld", true, "opinion", "true"),
            Map.of("upheld", false, "opinion", "untrue", "hazardId", UUID.randomUUID()))) {
      Office.act(OFFICER, id, "finding", wrong)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:finding-inconsistent")));
    }
    Office.act(
            OFFICER,
            id,
            "finding",
            Map.of("upheld", true, "opinion", "true", "hazardId", UUID.randomUUID()))
        .then()
        .statusCode(404);
    assertNull(Office.get(OFFICER, id).get("upheld"));
    assertFalse(Office.get(OFFICER, id).getBoolean("checkExtended"));
  }

  private static String accepted() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, id);
    return id;
  }

  /** What the authority owes for a complaint now. */
  private static void assertOwed(String complaint, DutyKind... kinds) throws SQLException {
    assertEquals(List.of(kinds), Office.owed(complaint));
  }
}
