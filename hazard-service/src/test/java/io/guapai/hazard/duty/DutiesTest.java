package io.guapai.hazard.duty;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.Conclusion;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an authority owes about a hazard, from when, until when. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DutiesTest {

  private static final String COUNTY = "320506";

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void aReportIsVerifiedWithinSevenWorkingDays() {
    String id = Filing.reported(unit, "GENERAL");
    Answer duties = duties(id);
    assertEquals(List.of("VERIFY"), duties.getList("items.kind"));
    assertEquals("OPEN", duties.getString("items[0].state"));
    assertEquals(COUNTY, duties.getString("items[0].authorityRegion"));
    assertEquals("VERIFY-REPORT", duties.getString("items[0].deadline.rule"));
    assertEquals("PROPOSED", duties.getString("items[0].deadline.mark"));
    assertEquals(
        calendar.workdaysAfter(clock.today(), 7).due().toString(),
        duties.getString("items[0].dueDate"));

    act(unit.county(), id, "confirmation", Map.of("decision", "VERIFY")).then().statusCode(200);
    assertEquals("OPEN", duties(id).getString("items[0].state"), "taking it up is not verifying");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    assertEquals("DONE", duties(id).getString("items[0].state"));
    assertEquals("county-" + COUNTY, duties(id).getString("items[0].doneBy"));
  }

  @Test
  void whoAsksWhatIsOpenIsToldWhichDutyItFulfilsAndUntilWhenInBothLanguages() {
    String id = Filing.reported(unit, "GENERAL");
    Answer acts = acts(unit.county(), id);
    assertEquals("VERIFY", acts.getString("[act=confirmation].duty.kind"));
    assertEquals("verify a reported hazard", acts.getString("[act=confirmation].duty.en"));
    assertEquals("核实隐患", acts.getString("[act=confirmation].duty.zh"));
    assertEquals(
        duties(id).getString("items[0].dueDate"),
        acts.getString("[act=confirmation].duty.dueDate"));
    assertEquals(false, acts.getBoolean("[act=confirmation].duty.late"));
    assertNull(acts.get("[act=transfer-proposal].duty"), "to propose a transfer is nobody's duty");
    assertNull(acts(unit.owner(), id).get("[act=confirmation].duty"), "no business of the owner's");

    clock.moveTo(
        clock.startOf(LocalDate.parse(duties(id).getString("items[0].dueDate")).plusDays(1)));
    assertEquals(true, acts(unit.county(), id).getBoolean("[act=confirmation].duty.late"));
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    assertEquals("DONE", duties(id).getString("items[0].state"));
    assertEquals(true, duties(id).getBoolean("items[0].late"));
    Answer after = acts(unit.county(), id);
    assertNull(after.get("[act=confirmation].duty"));
    assertEquals("GRADE", after.getString("[act=grade].duty.kind"));
  }

  @Test
  void joiningAReportWithAnotherIsVerifyingToo() {
    String other = Filing.reported(unit, "O57-25-3");
    String id = Filing.reported(unit, "GENERAL");
    act(unit.county(), id, "merge", Map.of("into", other, "reason", "the same door"))
        .then()
        .statusCode(200);
    assertEquals("DONE", duties(id).getString("items[0].state"));
    assertEquals("county-" + COUNTY, duties(id).getString("items[0].doneBy"));
    assertEquals("OPEN", duties(other).getString("items[0].state"), "that report is not verified");
  }

  @Test
  void findingThatItIsNotTrueIsVerifyingToo() {
    String id = Filing.reported(unit, "GENERAL");
    act(unit.county(), id, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    assertEquals(List.of("DONE"), duties(id).getList("items.state"));
  }

  @Test
  void whatAnInspectionProvedNeedsNoVerification() {
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    assertEquals(List.of("REPORT_UPWARD"), duties(id).getList("items.kind"));
  }

  @Test
  void aMajorHazardIsReportedToTheNextLevelWithinADay() {
    String id = Filing.major(unit);
    Answer duties = duties(id);
    assertEquals(List.of("VERIFY", "REPORT_UPWARD"), duties.getList("items.kind"));
    assertEquals(clock.today().plusDays(1).toString(), duties.getString("items[1].dueDate"));

    Map<String, ?> report = Map.of("documentNo", "吴市监特〔2026〕5号", "summary", "门锁失效，已停用");
    act(unit.city(), id, "upward-report", report)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(unit.owner(), id, "upward-report", report).then().statusCode(403);
    act(unit.county(), id, "upward-report", Map.of("summary", " ")).then().statusCode(400);
    act(unit.county(), id, "upward-report", report).then().statusCode(200);
    assertEquals(List.of("DONE", "DONE"), duties(id).getList("items.state"));
    as(unit.city())
        .get(Api.HAZARDS + "/" + id + "/upward-report")
        .then()
        .statusCode(200)
        .body(has("items", hasSize(1)))
        .body(has("items[0].receiverRegion", equalTo("3205")))
        .body(has("items[0].summary", equalTo("门锁失效，已停用")));
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items[-1].act", equalTo("REPORT_UPWARD")));
  }

  @Test
  void aConfirmedHazardIsOwedItsGradeAndIsNobodysNoLonger() {
    String id = Filing.reported(unit, "GENERAL");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    assertEquals(List.of("VERIFY", "GRADE"), duties(id).getList("items.kind"));
    assertEquals("OPEN", duties(id).getString("items[1].state"));
    assertEquals(
        calendar.workdaysAfter(clock.today(), 3).due().toString(),
        duties(id).getString("items[1].dueDate"));
    act(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "small harm"))
        .then()
        .statusCode(200);
    assertEquals("DONE", duties(id).getString("items[1].state"));
  }

  @Test
  void aMajorHazardThatIsOverdueIsProposedForListingAndTheProposalIsDecided() {
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(1)).plusSeconds(60));
    Patience.until(() -> duties(id).getList("items.kind").contains("PROPOSE_LISTING"));
    assertEquals(
        calendar.workdaysAfter(clock.today(), 10).due().toString(),
        duties(id).getString("items[2].dueDate"));

    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    assertEquals(
        List.of("VERIFY", "REPORT_UPWARD", "PROPOSE_LISTING", "DECIDE_LISTING"),
        duties(id).getList("items.kind"));
    assertEquals("DONE", duties(id).getString("items[2].state"));
    assertEquals(COUNTY, duties(id).getString("items[3].authorityRegion"));

    String leader = Procedure.leader(unit);
    act(leader, id, "listing-refusal", Map.of("reason", "not yet")).then().statusCode(200);
    assertEquals("DONE", duties(id).getString("items[3].state"));
    assertEquals("PROPOSE_LISTING", duties(id).getString("items[4].kind"), "it is still overdue");
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(20).toString()))
        .then()
        .statusCode(200);
    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Wang Li"))
        .then()
        .statusCode(200);
    assertEquals("OPEN", duties(id).getString("items[4].state"), "on the enterprise's word alone");
    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
    assertEquals("OPEN", state(id, "PROPOSE_LISTING"));
    Procedure.listed(unit, id);
    assertEquals("DONE", state(id, "PROPOSE_LISTING"));
    assertEquals("DONE", state(id, "DECIDE_LISTING"));
  }

  @Test
  void whatIsRectifiedAfterAllIsNotProposedForListingAnyMore() {
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(1)).plusSeconds(60));
    Patience.until(() -> duties(id).getList("items.kind").contains("PROPOSE_LISTING"));
    Filing.rectify(unit, id, clock.today().plusDays(20));
    Map<String, Object> recheck = new HashMap<>(Api.recheck(true, "Li Ming", "Zhao Wei"));
    recheck.put("rectifiedOn", clock.today().toString());
    act(unit.county(), id, "recheck", recheck).then().statusCode(200);
    assertEquals("LAPSED", state(id, "PROPOSE_LISTING"));
  }

  @Test
  void whatWasProposedBeforeItIsOverdueWaitsForTheDecisionAlone() {
    String id = Filing.major(unit);
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(1)).plusSeconds(60));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    assertEquals(
        List.of("VERIFY", "REPORT_UPWARD", "DECIDE_LISTING"), duties(id).getList("items.kind"));
  }

  @Test
  void whatWasAcceptedIsTakenOffTheListInTime() {
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    Procedure.applied(unit, id, clock.today().plusDays(10).toString());
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, "Li", "Zhao", "Wu"))
        .then()
        .statusCode(200);
    assertEquals("OPEN", state(id, "DELIST"));
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "rectified"))
        .then()
        .statusCode(200);
    assertEquals("DONE", state(id, "DELIST"));
  }

  /** How the last duty of a kind stands. */
  private String state(String id, String kind) {
    Answer duties = duties(id);
    int last = duties.getList("items.kind").lastIndexOf(kind);
    return duties.getString("items[" + last + "].state");
  }

  @Test
  void onlyAMajorHazardIsReportedUpward() {
    String id = Filing.general(unit);
    assertEquals(List.of("VERIFY", "GRADE"), duties(id).getList("items.kind"));
    act(unit.county(), id, "upward-report", Map.of("summary", "small"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-major")));
  }

  @Test
  void whatIsMajorNoMoreIsNotReportedUpward() {
    String id = Filing.major(unit);
    act(unit.city(), id, "grade", Map.of("grade", "GENERAL", "reason", "spare device fitted"))
        .then()
        .statusCode(200);
    assertEquals(List.of("DONE", "LAPSED"), duties(id).getList("items.state"));
  }

  @Test
  void aRectificationIsRecheckedWithinTenWorkingDays() {
    String id = Filing.major(unit);
    Filing.rectify(unit, id, clock.today().plusDays(30));
    Answer duties = duties(id);
    assertEquals("RECHECK", duties.getString("items[2].kind"));
    assertEquals("O57-29", duties.getString("items[2].deadline.rule"));
    assertEquals("VERIFIED", duties.getString("items[2].deadline.mark"));
    assertEquals(
        calendar.workdaysAfter(clock.today(), 10).due().toString(),
        duties.getString("items[2].dueDate"));

    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
    assertEquals("DONE", duties(id).getString("items[2].state"));
    act(unit.owner(), id, "rectification", Map.of("report", "now really", "rectifiedBy", "Wang Li"))
        .then()
        .statusCode(200);
    assertEquals("OPEN", duties(id).getString("items[3].state"), "each report is rechecked");
  }

  @Test
  void whenTheHazardEndsNothingOfItIsOwedAnyMore() {
    String id = Filing.major(unit);
    Filing.rectify(unit, id, clock.today().plusDays(30));
    Filing.close(unit, id);
    assertEquals(List.of("VERIFY", "REPORT_UPWARD", "RECHECK"), duties(id).getList("items.kind"));
    assertEquals(List.of("DONE", "LAPSED", "DONE"), duties(id).getList("items.state"));
  }

  @Test
  void theListShowsWhatTheAuthoritiesOfATerritoryOwe() {
    TestUnit other = TestUnit.registered("320507");
    String id = Filing.reported(other, "GENERAL");
    for (String reader :
        List.of(
            Tokens.county("320507"),
            Tokens.leader("320507"),
            Tokens.auditor("3205"),
            Tokens.city("3205"))) {
      as(reader)
          .queryParam("region", "320507")
          .queryParam("kind", "VERIFY")
          .queryParam("late", false)
          .queryParam("limit", 1)
          .get("/hazard/v1/duties")
          .then()
          .statusCode(200)
          .body(has("items.hazardId", equalTo(List.of(id))))
          .body(has("next", nullValue()));
    }
    as(Tokens.county("320507"))
        .queryParam("late", true)
        .get("/hazard/v1/duties")
        .then()
        .statusCode(200)
        .body(has("items", hasSize(0)));
  }

  @Test
  void theDutiesOfAnAuthorityAreNoBusinessOfTheEnterpriseNorOfAnotherCounty() throws SQLException {
    String id = Filing.reported(unit, "GENERAL");
    String path = Api.HAZARDS + "/" + id + "/duties";
    as(unit.owner()).get(path).then().statusCode(403);
    as(unit.owner()).get("/hazard/v1/duties").then().statusCode(403);
    as(Tokens.county("320508")).get(path).then().statusCode(404);
    as(Tokens.county("320508")).get("/hazard/v1/duties?region=" + COUNTY).then().statusCode(403);
    RestAssured.get(path).then().statusCode(401);
    RestAssured.get("/hazard/v1/duties").then().statusCode(401);

    try (Connection connection = Database.asApplication();
        Statement statement = connection.createStatement()) {
      statement.execute("set guapai.enterprise = '" + unit.enterprise() + "'");
      for (String table : List.of("duty", "ladder_step", "upward_report")) {
        ResultSet seen = statement.executeQuery("select count(*) from " + table);
        seen.next();
        assertEquals(0, seen.getInt(1), table);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=NAP", "late=maybe", "limit=0", "cursor=bm9uZQ", "region=32x"})
  void aWrongParameterIsRefused(String query) {
    as(Tokens.city("3205")).get("/hazard/v1/duties?" + query).then().statusCode(400);
  }

  private static Answer acts(String token, String id) {
    return as(token)
        .get(Api.HAZARDS + "/" + id + "/acts")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  private Answer duties(String id) {
    return as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }
}
