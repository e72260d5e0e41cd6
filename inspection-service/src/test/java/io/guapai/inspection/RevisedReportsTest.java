package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.UseState;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.agency.ReportWithdrawn;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reports that were wrong: replaced by revised ones or withdrawn, and what becomes of the dates
 * that rested on them.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RevisedReportsTest {

  /** Where no other test has units. */
  private static final String REGION = "330483";

  private static final String PATH = "/inspection/v1/inspections";
  private static final String WITHDRAWALS = "/inspection/v1/report-withdrawals";

  @Inject PlatformClock clock;

  private static Units elevator(LocalDate due) {
    return Units.elevator(due).in(REGION).register();
  }

  private static ValidatableResponse post(String institute, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(Organizations.institute(institute))
        .contentType(ContentType.JSON)
        .body(body)
        .post(PATH)
        .then();
  }

  private static ValidatableResponse revise(InspectionReported right, String wrong) {
    Map<String, Object> body = new HashMap<>(Reports.body(right));
    body.put("revises", wrong);
    body.put("revisionReason", "the readings of another lift");
    return post(Reports.INSTITUTE, body);
  }

  private static ValidatableResponse withdraw(String institute, String reportNo) {
    return given()
        .auth()
        .oauth2(Organizations.institute(institute))
        .contentType(ContentType.JSON)
        .body(Map.of("reportNo", reportNo, "reason", "written for another lift"))
        .post(WITHDRAWALS)
        .then();
  }

  private static String id(ValidatableResponse recorded) {
    return recorded.statusCode(201).extract().as(Answer.class).getString("id");
  }

  private static ValidatableResponse read(String id) {
    return given().auth().oauth2(Tokens.county(REGION)).get(PATH + "/" + id).then().statusCode(200);
  }

  private static ValidatableResponse dates(Units unit) {
    return given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/due-dates/" + unit.id())
        .then()
        .statusCode(200);
  }

  @Test
  void aRevisedReportTakesThePlaceOfTheWrongOneAndTheOverdueComesBack() {
    LocalDate today = clock.today();
    Units unit = elevator(today.minusDays(5));
    Told.of(InspectionOverdue.class, unit.no(), 1);
    InspectionReported wrong = Reports.passed(unit, today.minusDays(1));
    String first = id(Reports.post(wrong));
    Told.first(InspectionOverdueCleared.class, unit.no());

    InspectionReported right = Reports.failed(unit, today.minusDays(1));
    String second = id(revise(right, wrong.reportNo()));

    read(first)
        .body(has("standing", equalTo("REVISED")))
        .body(has("revisedBy", equalTo(second)))
        .body(has("takenBackReason", equalTo("the readings of another lift")))
        .body(has("conclusion", equalTo("PASS")));
    read(second)
        .body(has("standing", equalTo("STANDS")))
        .body(has("revises", equalTo(first)))
        .body(has("revisedReportNo", equalTo(wrong.reportNo())))
        .body(has("disputed", is(false)));
    InspectionRevised told = Told.of(InspectionRevised.class, unit.no(), 1).get(0);
    assertEquals(first, told.inspectionId());
    assertEquals(second, told.revisedBy());
    assertEquals(unit.due(), told.nextInspectionDate());
    assertEquals(Conclusion.FAIL, told.lastConclusion());
    assertEquals(right.reportNo(), told.lastReportNo());
    InspectionCompleted completed = Told.of(InspectionCompleted.class, unit.no(), 2).get(1);
    assertEquals(first, completed.revises());
    assertEquals(wrong.reportNo(), completed.revisedReportNo());
    // The date of the register holds again, and it is past: the sweep tells so again.
    assertEquals(unit.due(), Told.of(InspectionOverdue.class, unit.no(), 2).get(1).dueDate());
    dates(unit)
        .body(has("clocks[clock=INSPECTION].dueDate", equalTo(unit.due() + "")))
        .body(has("clocks[clock=INSPECTION].basis", equalTo("REGISTER")));
  }

  @Test
  void aRevisionThatFindsTheUnitFitTakesTheOverdueBack() {
    LocalDate today = clock.today();
    Units unit = elevator(today.minusDays(3));
    Told.of(InspectionOverdue.class, unit.no(), 1);
    InspectionReported wrong = Reports.failed(unit, today.minusDays(4));
    Reports.post(wrong).statusCode(201);

    InspectionReported right = Reports.passed(unit, today.minusDays(4));
    revise(right, wrong.reportNo()).statusCode(201);

    InspectionOverdueCleared end = Told.of(InspectionOverdueCleared.class, unit.no(), 1).get(0);
    assertEquals(ClearedReason.INSPECTED, end.reason());
    InspectionRevised told = Told.of(InspectionRevised.class, unit.no(), 1).get(0);
    assertEquals(Conclusion.PASS, told.lastConclusion());
    assertEquals(unit.column("next_inspection_date"), told.nextInspectionDate() + "");
    dates(unit).body(has("clocks[clock=INSPECTION].reportNo", equalTo(right.reportNo())));
  }

  @Test
  void aLateReportOfATimelyInspectionTakesTheOverdueBack() {
    LocalDate today = clock.today();
    Units unit = elevator(today.minusDays(3));
    Told.of(InspectionOverdue.class, unit.no(), 1);
    Reports.post(Reports.passed(unit, today.minusDays(20))).statusCode(201);
    InspectionOverdueCleared end = Told.of(InspectionOverdueCleared.class, unit.no(), 1).get(0);
    assertEquals(today.minusDays(20), end.inspectedOn());
    assertNull(unit.column("overdue_for"));
  }

  @Test
  void withoutAWithdrawnReportTheOneBeforeCountsThoughItHadComeTooLate() {
    LocalDate today = clock.today();
    Units boiler = Units.elevator(today.plusDays(9)).of("1100").in(REGION).register();
    InspectionReported external =
        Reports.conforms(boiler, InspectionClock.EXTERNAL, today.minusDays(30));
    InspectionReported newest =
        Reports.conforms(boiler, InspectionClock.EXTERNAL, today.minusDays(2));
    Reports.post(newest).statusCode(201);
    Reports.post(external).statusCode(201); // older than the newest: it does not count yet
    assertEquals(today.minusDays(2).plusYears(1) + "", boiler.column("next_inspection_date"));

    String withdrawal =
        withdraw(Reports.INSTITUTE, newest.reportNo())
            .statusCode(201)
            .body(has("reportNo", equalTo(newest.reportNo())))
            .extract()
            .as(Answer.class)
            .getString("id");

    assertEquals(today.minusDays(30).plusYears(1) + "", boiler.column("next_inspection_date"));
    InspectionWithdrawn told = Told.of(InspectionWithdrawn.class, boiler.no(), 1).get(0);
    assertEquals(today.minusDays(30), told.lastInspectedOn());
    assertEquals(external.reportNo(), told.lastReportNo());
    assertEquals("written for another lift", told.reason());
    dates(boiler).body(has("clocks[clock=EXTERNAL].reportNo", equalTo(external.reportNo())));

    withdraw(Reports.INSTITUTE, external.reportNo()).statusCode(201);
    assertEquals(boiler.due() + "", boiler.column("next_inspection_date"));
    assertNull(boiler.column("counted_on"));
    InspectionWithdrawn none = Told.of(InspectionWithdrawn.class, boiler.no(), 2).get(1);
    assertEquals(boiler.due(), none.nextInspectionDate());
    assertNull(none.lastInspectedOn());
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(WITHDRAWALS + "?equipmentNo=" + boiler.no())
        .then()
        .statusCode(200)
        .body(has("items", hasSize(2)));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(WITHDRAWALS + "/" + withdrawal + "/history")
        .then()
        .statusCode(200)
        .body(has("items.act", contains("WITHDRAW")));
    given()
        .auth()
        .oauth2(Tokens.county("440304"))
        .get(WITHDRAWALS + "/" + withdrawal)
        .then()
        .statusCode(404);
  }

  @Test
  void theRegisterRepeatsWhatAWithdrawalLeftAndDoesNotStateItAnew() {
    LocalDate today = clock.today();
    Units unit = elevator(today.plusDays(40));
    InspectionReported older = Reports.passed(unit, today.minusDays(200));
    InspectionReported newer = Reports.passed(unit, today.minusDays(100));
    Reports.post(older).statusCode(201);
    String before = unit.column("next_inspection_date");
    Reports.post(newer).statusCode(201);
    withdraw(Reports.INSTITUTE, newer.reportNo()).statusCode(201);
    assertEquals(before, unit.column("next_inspection_date"));
    String event =
        Units.one("select taken_back_event from inspection where report_no = ?", newer.reportNo());
    assertNotNull(event);
    Streams.publish(
        unit.dueOn(LocalDate.parse(before)).changed(2).withCause(event, "story-" + unit.id()));
    unit.awaitVersion(2);
    assertEquals(today.minusDays(200) + "", unit.column("counted_on"));
  }

  @Test
  void whatNoRevisionOrWithdrawalMayDoIsRefusedByItsName() {
    LocalDate today = clock.today();
    Units unit = elevator(today.plusDays(50));
    InspectionReported wrong = Reports.passed(unit, today.minusDays(6));
    Reports.post(wrong).statusCode(201);
    String next = unit.column("next_inspection_date");

    InspectionReported itself = Reports.passed(unit, today.minusDays(6));
    revise(itself, itself.reportNo())
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:revises-itself")));
    Map<String, Object> unsaid = new HashMap<>(Reports.body(Reports.passed(unit, today)));
    unsaid.put("revises", wrong.reportNo());
    post(Reports.INSTITUTE, unsaid)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:revision-reason-missing")))
        .body(has("field", equalTo("revisionReason")));
    Map<String, Object> anothers = new HashMap<>(unsaid);
    anothers.put("revisionReason", "it is ours to say");
    post("Another Institute", anothers)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:no-such-report")));
    withdraw("Another Institute", wrong.reportNo())
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:no-such-report")));
    Units other = elevator(today.plusDays(50));
    revise(Reports.passed(other, today), wrong.reportNo())
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:revises-another-unit")));
    revise(Reports.passed(unit, today.plusDays(1)), wrong.reportNo())
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:inspected-in-future")));
    assertEquals(next, unit.column("next_inspection_date"));

    InspectionReported right = Reports.passed(unit, today.minusDays(5));
    String id = id(revise(right, wrong.reportNo()));
    revise(right, wrong.reportNo()).statusCode(200).body(has("id", equalTo(id)));
    revise(Reports.passed(unit, today.minusDays(4)), wrong.reportNo())
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:report-taken-back")));
    withdraw(Reports.INSTITUTE, wrong.reportNo())
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:report-taken-back")));
    withdraw(Reports.INSTITUTE, right.reportNo()).statusCode(201);
    revise(Reports.passed(unit, today.minusDays(3)), right.reportNo())
        .statusCode(409)
        .body(has("detail", notNullValue()));
    for (String token :
        List.of(
            Tokens.county(REGION),
            Tokens.city(REGION.substring(0, 4)),
            Tokens.enterprise(unit.enterprise(), null),
            Tokens.admin())) {
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(Map.of("reportNo", right.reportNo(), "reason", "no"))
          .post(WITHDRAWALS)
          .then()
          .statusCode(403);
    }
    assertEquals(2, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
  }

  @Test
  void aScrappedUnitIsNotExamined() {
    Units scrapped = Units.elevator(null).in(REGION).being(UseState.SCRAPPED).register();
    Reports.post(Reports.passed(scrapped, clock.today()))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unit-ended")))
        .body(has("field", equalTo("equipmentNo")));
  }

  @Test
  void twoResultsOfOneDayThatDisagreeAreKeptAndShownUntilOneIsTakenBack() {
    LocalDate day = clock.today().minusDays(2);
    Units unit = elevator(clock.today().plusDays(20));
    InspectionReported passed = Reports.passed(unit, day);
    InspectionReported failed = Reports.failed(unit, day);
    String one = id(Reports.post(passed).body(has("disputed", is(false))));
    String two = id(Reports.post(failed).body(has("disputed", is(true))));
    read(one).body(has("disputed", is(true)));
    work().body(has("items.kind", contains("SETTLE_CONTRADICTION")));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(PATH + "?disputed=true&equipmentNo=" + unit.no())
        .then()
        .body(has("items", hasSize(2)));
    withdraw(Reports.INSTITUTE, passed.reportNo()).statusCode(201);
    read(two).body(has("disputed", is(false)));
    read(one).body(has("disputed", is(false))).body(has("revisedBy", nullValue()));
    work().body(has("items", hasSize(0)));
  }

  private static ValidatableResponse work() {
    return given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/work?limit=200")
        .then()
        .statusCode(200);
  }

  @Test
  void aBatchOfEventsIsAnsweredOneByOneARevisionAndAWithdrawalAmongThem() {
    LocalDate today = clock.today();
    Units unit = elevator(today.plusDays(30));
    InspectionReported wrong = Reports.passed(unit, today.minusDays(9));
    InspectionReported right = Reports.passed(unit, today.minusDays(8));
    TestEvent first = TestEvent.of(wrong);
    TestEvent again = TestEvent.of(wrong);
    TestEvent revised = TestEvent.of(revising(right, wrong.reportNo()));
    TestEvent withdrawn =
        TestEvent.of(
            new ReportWithdrawn(right.reportNo(), unit.no(), Reports.INSTITUTE, "void as well"));
    TestEvent twice =
        TestEvent.of(
            new ReportWithdrawn(right.reportNo(), unit.no(), Reports.INSTITUTE, "void as well"));
    Streams.publish(first, again, revised, withdrawn, twice);
    assertEquals(Outcome.ACCEPTED, Told.receipts(first.id(), 1).get(0).outcome());
    assertEquals(
        Told.receipts(first.id(), 1).get(0).recordId(),
        Told.receipts(again.id(), 1).get(0).recordId());
    assertEquals(Outcome.ACCEPTED, Told.receipts(revised.id(), 1).get(0).outcome());
    assertEquals("report-withdrawal", Told.receipts(withdrawn.id(), 1).get(0).recordType());
    assertEquals(Outcome.REJECTED, Told.receipts(twice.id(), 1).get(0).outcome());
    assertEquals(unit.due() + "", unit.column("next_inspection_date"));
    assertTrue(
        Told.inTheEnd(InspectionWithdrawn.class, unit.no()).stream()
            .allMatch(each -> each.lastInspectedOn() == null));
  }

  private static InspectionReported revising(InspectionReported right, String wrong) {
    return new InspectionReported(
        right.reportNo(),
        right.equipmentNo(),
        InspectionKind.PERIODIC,
        right.conclusion(),
        right.inspectedOn(),
        null,
        Reports.INSTITUTE,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        wrong,
        "the day was wrong",
        null,
        null);
  }
}
