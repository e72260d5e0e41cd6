package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.ExaminationOverdue;
import io.guapai.contracts.inspection.ExaminationOverdueCleared;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The clocks of a unit: which run, through which days, what is told of them and how it is
 * explained.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitClocksTest {

  /** Where no other test has units. */
  private static final String REGION = "330424";

  @Inject PlatformClock clock;

  private static Units elevator(LocalDate firstUse) {
    return Units.elevator(null).in(REGION).usedSince(firstUse);
  }

  private static ValidatableResponse dates(Units unit) {
    return given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/due-dates/" + unit.id())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse due(String token, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/inspection/v1/due-clocks?limit=200" + query)
        .then()
        .statusCode(200);
  }

  private static String of(UnitClock which, String property) {
    return "clocks[clock=" + which + "]." + property;
  }

  @Test
  void aLiftHasTheClockOfItsInspectionAndThatOfItsSelfTest() {
    LocalDate today = clock.today();
    LocalDate firstUse = today.minusYears(12).minusMonths(1);
    Units lift = elevator(firstUse).register();
    Reports.post(Reports.passed(lift, firstUse.plusYears(11))).statusCode(201);

    dates(lift)
        .body(has("yearsCountedFrom", equalTo(firstUse + "")))
        .body(has(of(UnitClock.INSPECTION, "dueDate"), equalTo(firstUse.plusYears(13) + "")))
        .body(has(of(UnitClock.INSPECTION, "rule.code"), equalTo("elevator-2023")))
        .body(has(of(UnitClock.INSPECTION, "rule.source"), equalTo("TSG T7001-2023")))
        .body(has(of(UnitClock.INSPECTION, "countedFrom"), equalTo(firstUse + "")))
        .body(has(of(UnitClock.INSPECTION, "countedMonths"), equalTo(13 * 12)))
        .body(
            has(
                of(UnitClock.INSPECTION, "arithmetic"),
                equalTo(firstUse + " + 156 M = " + firstUse.plusYears(13))))
        .body(has(of(UnitClock.INSPECTION, "bindsUse"), equalTo(true)))
        .body(has(of(UnitClock.SELF_TEST, "dueDate"), equalTo(firstUse.plusYears(12) + "")))
        .body(has(of(UnitClock.SELF_TEST, "rule.code"), equalTo("elevator-self-test-years")))
        .body(has(of(UnitClock.SELF_TEST, "state"), equalTo("OVERDUE")))
        .body(has("unknown.clock", contains("GOVERNOR_CALIBRATION")));

    // It is late, which is told, and forbids nothing.
    ExaminationOverdue overdue = Told.of(ExaminationOverdue.class, lift.no(), 1).get(0);
    assertEquals(UnitClock.SELF_TEST, overdue.clock());
    assertEquals(firstUse.plusYears(12), overdue.dueDate());
    assertTrue(Told.inTheEnd(InspectionOverdue.class, lift.no()).isEmpty());

    // A late report of a test that was done in time takes it back.
    LocalDate inTime = firstUse.plusYears(12).minusDays(3);
    Reports.post(
            Reports.reported(lift, InspectionKind.SELF_TEST, null, Conclusion.PASS, inTime, null))
        .statusCode(201);
    ExaminationOverdueCleared end = Told.of(ExaminationOverdueCleared.class, lift.no(), 1).get(0);
    assertEquals(ClearedReason.INSPECTED, end.reason());
    assertEquals(inTime, end.testedOn());
    dates(lift)
        .body(has(of(UnitClock.SELF_TEST, "dueDate"), equalTo(firstUse.plusYears(14) + "")))
        .body(has(of(UnitClock.SELF_TEST, "state"), equalTo("VALID")));
  }

  @Test
  void aBoilerHasTheClocksThatReportsWoundUp() {
    LocalDate today = clock.today();
    Units boiler = Units.elevator(today.plusDays(9)).of("1100").in(REGION).register();
    dates(boiler)
        .body(has("clocks.clock", contains("INSPECTION")))
        .body(has(of(UnitClock.INSPECTION, "basis"), equalTo("REGISTER")))
        .body(has(of(UnitClock.INSPECTION, "arithmetic"), nullValue()))
        .body(has("unknown.clock", hasItem("INTERNAL")));
    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, today)).statusCode(201);
    Reports.post(Reports.conforms(boiler, InspectionClock.INTERNAL, today.minusMonths(20)))
        .statusCode(201);
    dates(boiler)
        .body(has("clocks.clock", contains("INTERNAL", "EXTERNAL")))
        .body(has("nextInspectionDate", equalTo(today.minusMonths(20).plusMonths(24) + "")))
        .body(has("clocks[0].rule.edition", equalTo("first")));
  }

  @Test
  void aUnitThatWasNeverInspectedIsDueFromItsFirstUse() {
    LocalDate firstUse = clock.today().minusDays(40);
    Units crane = Units.elevator(null).of("4110").in(REGION).usedSince(firstUse).register();
    dates(crane)
        .body(has(of(UnitClock.INSPECTION, "basis"), equalTo("FIRST_USE")))
        .body(has(of(UnitClock.INSPECTION, "dueDate"), equalTo(firstUse + "")))
        .body(has(of(UnitClock.INSPECTION, "startedOn"), equalTo(firstUse + "")))
        .body(has(of(UnitClock.INSPECTION, "state"), equalTo("OVERDUE")));
  }

  @Test
  void theYearsOfUseAreCountedFromTheSupervisionOfTheInstallation() {
    LocalDate today = clock.today();
    Units lift = elevator(today.minusDays(2)).register();
    LocalDate supervised = today.minusDays(20);
    Reports.post(
            Reports.reported(
                lift, InspectionKind.SUPERVISION, null, Conclusion.PASS, supervised, null))
        .statusCode(201)
        .body(has("nextInspectionDate", equalTo(supervised.plusYears(1) + "")));
    dates(lift)
        .body(has("yearsCountedFrom", equalTo(supervised + "")))
        .body(has(of(UnitClock.SELF_TEST, "dueDate"), equalTo(supervised.plusYears(2) + "")));
  }

  @Test
  void aDateThatIsKnownByItsMonthHoldsThroughTheMonthsEnd() {
    LocalDate today = clock.today();
    Units forklift = Units.elevator(null).of("5110").in(REGION).register();
    Reports.post(Reports.passed(forklift, today))
        .statusCode(201)
        .body(has("monthOnly", equalTo(true)))
        .body(
            has(
                "nextInspectionDate",
                equalTo(YearMonth.from(today.plusMonths(24)).atEndOfMonth() + "")));
    dates(forklift)
        .body(has("clocks[0].monthOnly", equalTo(true)))
        .body(has("clocks[0].rule.code", equalTo("forklift-to-the-month")))
        .body(has("clocks[0].arithmetic", containsString(" + 24 M = ")));

    Units crane = Units.elevator(null).of("4110").in(REGION).register();
    Map<String, Object> report = Reports.body(Reports.passed(crane, today));
    report.put("nextInspectionDate", today.plusMonths(6).withDayOfMonth(1) + "");
    report.put("nextDateMonthOnly", true);
    post(report)
        .statusCode(201)
        .body(
            has(
                "nextInspectionDate",
                equalTo(YearMonth.from(today.plusMonths(6)).atEndOfMonth() + "")));
    post(report).statusCode(200);
    dates(crane).body(has("clocks[0].monthOnly", equalTo(true)));
  }

  @Test
  void anEarlyInspectionKeepsTheDayOfTheYear() {
    LocalDate today = clock.today();
    LocalDate due = today.plusDays(20);
    Units tower = Units.elevator(due).of("4310").in(REGION).register();
    Reports.post(Reports.passed(tower, today))
        .statusCode(201)
        .body(has("cycleRule", equalTo("crane-tower-early")))
        .body(has("nextInspectionDate", equalTo(due.plusMonths(12) + "")));
    dates(tower).body(has("clocks[0].countedFrom", equalTo(due + "")));
    // The report may state it, too, though it is more than a year away.
    Units another = Units.elevator(due).of("4310").in(REGION).register();
    Reports.post(
            Reports.reported(
                another, InspectionKind.PERIODIC, null, Conclusion.PASS, today, due.plusMonths(12)))
        .statusCode(201);
  }

  @Test
  void theSafetyGradeOfAReportDecidesOnTheNextDate() {
    LocalDate today = clock.today();
    Units vessel = Units.elevator(null).of("2150").in(REGION).register();
    Map<String, Object> report =
        new HashMap<>(
            Reports.body(
                Reports.reported(
                    vessel, InspectionKind.PERIODIC, null, Conclusion.CONFORMS, today, null)));
    report.put("safetyGrade", 2);
    post(report)
        .statusCode(201)
        .body(has("cycleRule", equalTo("vessel-fixed-grade-1-2")))
        .body(has("safetyGrade", equalTo(2)))
        .body(has("nextInspectionDate", equalTo(today.plusMonths(72) + "")));
    report.put("reportNo", Reports.number());
    report.put("safetyGrade", 4);
    report.put("nextInspectionDate", today.plusMonths(40) + "");
    post(report)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:next-date-beyond-cycle")));
    report.put("safetyGrade", 6);
    post(report).statusCode(400);
    dates(vessel).body(has("safetyGrade", equalTo(2)));
  }

  @Test
  void usersAreRemindedSixtyThirtyAndSevenDaysBeforeEachOnceAndOfWhatWasMissedTheLast() {
    LocalDate today = clock.today();
    Units far = Units.elevator(today.plusDays(61)).in(REGION).register();
    Units sixty = Units.elevator(today.plusDays(60)).in(REGION).register();
    Units twenty = Units.elevator(today.plusDays(20)).in(REGION).register();
    Units past = Units.elevator(today.minusDays(1)).in(REGION).register();
    Units stopped =
        Units.elevator(today.plusDays(20)).in(REGION).being(UseState.STOPPED).register();
    InspectionReminded told = Told.of(InspectionReminded.class, sixty.no(), 1).get(0);
    assertEquals(60, told.daysBefore());
    assertEquals(sixty.due(), told.dueDate());
    assertEquals(UnitClock.INSPECTION, told.clock());
    assertEquals(30, Told.of(InspectionReminded.class, twenty.no(), 1).get(0).daysBefore());
    assertEquals(0, Told.inTheEnd(InspectionReminded.class, far.no()).size());
    assertEquals(0, Told.inTheEnd(InspectionReminded.class, past.no()).size());
    assertEquals(0, Told.inTheEnd(InspectionReminded.class, stopped.no()).size());
    // A new date is reminded of anew.
    twenty.dueOn(today.plusDays(5)).change(2);
    assertEquals(
        List.of(30, 7),
        Told.of(InspectionReminded.class, twenty.no(), 2).stream()
            .map(InspectionReminded::daysBefore)
            .toList());
  }

  @Test
  void aLateReportOfATimelyInspectionTakesTheOverdueBack() {
    LocalDate today = clock.today();
    Units lift = Units.elevator(today.minusDays(9)).in(REGION).register();
    Told.of(InspectionOverdue.class, lift.no(), 1);
    Reports.post(Reports.passed(lift, today.minusDays(12))).statusCode(201);
    InspectionOverdueCleared end = Told.of(InspectionOverdueCleared.class, lift.no(), 1).get(0);
    assertEquals(ClearedReason.INSPECTED, end.reason());
    assertEquals(today.minusDays(9), end.dueDate());
    assertEquals(today.minusDays(12), end.inspectedOn());
  }

  @Test
  void dueClocksAreListedByTerritoryEnterpriseAndInstitute() {
    LocalDate today = clock.today();
    Units near = Units.elevator(null).of("1100").in(REGION).register();
    Reports.post(
            Reports.conforms(near, InspectionClock.EXTERNAL, today.minusMonths(11).minusDays(20)))
        .statusCode(201);
    Units far = Units.elevator(today.plusDays(200)).in(REGION).register();
    due(Tokens.county(REGION), "&equipmentNo=" + near.no())
        .body(has("items.clock", contains("EXTERNAL")))
        .body(has("items[0].state", equalTo("DUE_SOON")));
    due(Tokens.county(REGION), "&equipmentNo=" + near.no() + "&state=OVERDUE")
        .body(has("items", empty()));
    due(Tokens.county(REGION), "&equipmentNo=" + far.no()).body(has("items", empty()));
    due(Tokens.county("330421"), "&equipmentNo=" + near.no()).body(has("items", empty()));
    due(Tokens.enterprise(near.enterprise(), null), "")
        .body(has("items.equipmentId", contains(near.id())));
    due(Organizations.institute(Reports.INSTITUTE), "&equipmentNo=" + near.no())
        .body(has("items.clock", contains("EXTERNAL")));
    due(Organizations.institute("Another Institute"), "&equipmentNo=" + near.no())
        .body(has("items", empty()));
    given()
        .auth()
        .oauth2(Tokens.county("330421"))
        .get("/inspection/v1/due-dates/" + near.id())
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .get("/inspection/v1/due-dates/" + near.id())
        .then()
        .statusCode(200)
        .body(has("clocks.clock", contains("EXTERNAL")));
  }

  @Test
  void pagesOfDueClocksFollowEachOther() {
    String region = "330411";
    LocalDate today = clock.today();
    List<Units> units =
        List.of(3, 1, 2).stream()
            .map(days -> Units.elevator(today.plusDays(days)).in(region))
            .toList();
    Streams.publish(units.stream().map(Units::registered).toList());
    units.forEach(unit -> unit.awaitVersion(1));
    String next = null;
    for (int i : new int[] {1, 2, 0}) {
      Response page =
          given()
              .auth()
              .oauth2(Tokens.county(region))
              .get("/inspection/v1/due-clocks?limit=1" + (next == null ? "" : "&cursor=" + next));
      assertEquals(200, page.statusCode(), page.asString());
      assertEquals(units.get(i).id(), page.path("items[0].equipmentId"));
      next = page.path("next");
    }
  }

  private static ValidatableResponse post(Map<String, Object> report) {
    return given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .contentType(ContentType.JSON)
        .body(report)
        .post("/inspection/v1/inspections")
        .then();
  }
}
