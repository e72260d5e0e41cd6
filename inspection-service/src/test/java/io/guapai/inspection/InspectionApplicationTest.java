package io.guapai.inspection;

import static io.guapai.inspection.Applications.PATH;
import static io.guapai.inspection.Applications.act;
import static io.guapai.inspection.Applications.apply;
import static io.guapai.inspection.Applications.dates;
import static io.guapai.inspection.Applications.get;
import static io.guapai.inspection.Applications.on;
import static io.guapai.inspection.Applications.paper;
import static io.guapai.inspection.Applications.problem;
import static io.guapai.inspection.Applications.set;
import static io.guapai.inspection.Applications.work;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UseState;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.contracts.inspection.InspectionApplicationRefused;
import io.guapai.contracts.inspection.InspectionApplied;
import io.guapai.contracts.inspection.InspectionAppointmentOverdue;
import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Applications for inspections, told as those who are in them see them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InspectionApplicationTest {

  private static final String COUNTY = "341003";
  private static final String CITY = Tokens.city("3410");

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;

  private final String institute = Organizations.institute(Reports.INSTITUTE);

  @Test
  void anInspectionIsAppliedForAgreedUponDoneReportedAndClosed() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    Units other = Units.elevator(today.plusDays(90)).in(COUNTY).of("3310");
    other =
        new Units(
                other.id(),
                other.no(),
                unit.enterprise(),
                COUNTY,
                "3310",
                UseState.IN_USE,
                other.firstUse(),
                other.due())
            .register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    Response applied = apply(owner, paper(unit.no(), other.no()));
    assertEquals(201, applied.statusCode(), applied.asString());
    String id = applied.path("id");
    applied
        .then()
        .body(has("state", equalTo("SUBMITTED")))
        .body(has("late", equalTo(false)))
        .body(has("dueDate", equalTo(unit.due() + "")))
        .body(has("appointmentDue", equalTo(calendar.workdaysAfter(today, 5).due() + "")))
        .body(has("appointmentEdition", equalTo("P-1")));
    InspectionApplied told = Told.of(InspectionApplied.class, unit.id(), 1).get(0);
    assertEquals(List.of(unit.id(), other.id()), told.equipmentIds());
    assertEquals("applied-already", problem(apply(owner, paper(unit.no()))));

    work(institute).body(has("items.kind", hasItem("ACCEPT_INSPECTION")));
    dates(institute, unit).statusCode(200);
    dates(Organizations.institute("Institute of elsewhere"), unit).statusCode(404);
    assertEquals("application-state", problem(act(institute, id, "appointment", on(today))));
    assertEquals(200, act(institute, id, "acceptance", Map.of()).statusCode());
    work(institute).body(has("items.kind", hasItem("SCHEDULE_INSPECTION")));
    Map.of(
            today.minusDays(1), "day-is-past",
            today.plusDays(61), "day-after-term",
            today.plusDays(300), "day-too-far")
        .forEach(
            (day, expected) ->
                assertEquals(expected, problem(act(institute, id, "appointment", on(day)))));
    assertEquals(200, act(institute, id, "appointment", on(today.plusDays(3))).statusCode());
    assertEquals("before-its-day", problem(act(institute, id, "beginning", Map.of())));
    assertEquals(200, act(institute, id, "appointment", on(today)).statusCode());
    assertEquals(today, Told.of(InspectionScheduled.class, unit.id(), 2).get(1).scheduledOn());
    work(institute).body(has("items.kind", hasItem("INSPECT")));
    assertEquals(200, act(institute, id, "beginning", Map.of()).statusCode());
    assertEquals(
        "application-state", problem(act(owner, id, "cancellation", Map.of("reason", "x"))));

    Reports.post(Reports.passed(unit, today)).statusCode(201);
    get(owner, id)
        .body(has("state", equalTo("INSPECTING")))
        .body(has("units[0].fit", equalTo(true)));
    Reports.post(Reports.passed(other, today)).statusCode(201);
    get(owner, id)
        .body(has("state", equalTo("REPORTED")))
        .body(has("objectionUntil", equalTo(calendar.workdaysAfter(today, 10).due() + "")));
    assertEquals(200, act(owner, id, "closing", Map.of()).statusCode());
    given()
        .auth()
        .oauth2(CITY)
        .get(PATH + "/" + id + "/history")
        .then()
        .body(
            has(
                "items.act",
                contains(
                    "APPLY",
                    "ACCEPT",
                    "SCHEDULE",
                    "SCHEDULE",
                    "BEGIN",
                    "REPORT",
                    "REPORT",
                    "CLOSE")));
    assertEquals(201, apply(owner, paper(unit.no())).statusCode());
  }

  @Test
  void whatFailedIsRectifiedInspectedAgainAndMayBeObjectedTo() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(20)).in(COUNTY).register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    work(owner).body(has("items.kind", contains("APPLY_FOR_INSPECTION")));
    Response applied = apply(owner, paper(unit.no()));
    String id = applied.path("id");
    applied.then().body(has("late", equalTo(true)));
    work(owner).body(has("items", empty()));
    set(id, "applied_on = '" + today.minusDays(5) + "'");
    Reports.post(Reports.failed(unit, today.minusDays(6))).statusCode(201);
    get(owner, id).body(has("state", equalTo("SUBMITTED")));
    Reports.post(Reports.failed(unit, today.minusDays(4))).statusCode(201);
    get(owner, id).body(has("state", equalTo("RECTIFY")));
    work(owner).body(has("items.kind", hasItem("RECTIFY_AND_TELL")));
    assertEquals("closing-unexplained", problem(act(owner, id, "closing", Map.of())));
    assertEquals(
        200, act(owner, id, "rectification", Map.of("rectification", "更换制动器")).statusCode());
    work(institute).body(has("items.kind", hasItem("INSPECT_AGAIN")));
    assertEquals(200, act(institute, id, "appointment", on(today.plusDays(9))).statusCode());
    get(owner, id)
        .body(has("state", equalTo("RECHECK")))
        .body(has("scheduledOn", equalTo(today.plusDays(9) + "")));
    Reports.post(
            Reports.reported(
                Reports.number(),
                unit.no(),
                InspectionKind.PERIODIC,
                Conclusion.RECHECK_PASS,
                today.minusDays(3),
                null))
        .statusCode(201);
    get(owner, id).body(has("state", equalTo("REPORTED")));

    assertEquals(200, act(owner, id, "objection", Map.of("objection", "未检对重")).statusCode());
    assertEquals("objection-open", problem(act(owner, id, "closing", Map.of())));
    given()
        .auth()
        .oauth2(CITY)
        .get("/inspection/v1/work?limit=200")
        .then()
        .body(has("items[id=" + id + "].kind", equalTo("ANSWER_OBJECTION")))
        .body(
            has(
                "items[id=" + id + "].dueDate",
                equalTo(calendar.workdaysAfter(today, 10).due() + "")));
    Map<String, Object> again = Map.of("outcome", "INSPECT_AGAIN", "answer", "组织复检");
    assertEquals(200, act(CITY, id, "objection-answer", again).statusCode());
    assertEquals("no-objection", problem(act(CITY, id, "objection-answer", again)));
    get(owner, id).body(has("state", equalTo("RECHECK")));
    Reports.post(
            Reports.reported(
                Reports.number(),
                unit.no(),
                InspectionKind.PERIODIC,
                Conclusion.RECHECK_PASS,
                today.minusDays(2),
                null))
        .statusCode(201);
    get(owner, id).body(has("state", equalTo("REPORTED")));
    set(id, "objection_until = '" + today.minusDays(1) + "'");
    Awaitility.await()
        .until(
            () ->
                "CLOSED"
                    .equals(
                        Units.one(
                            "select state from inspection_application where id::text = ?", id)));
    get(owner, id).body(has("endedOn", equalTo(today + "")));
  }

  @Test
  void anApplicationIsRefusedWithdrawnOrLeftWithoutADay() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    String id = apply(owner, paper(unit.no())).path("id");
    assertEquals(400, act(institute, id, "refusal", Map.of()).statusCode());
    assertEquals(200, act(institute, id, "refusal", Map.of("reason", "设备停用")).statusCode());
    assertEquals("设备停用", Told.of(InspectionApplicationRefused.class, unit.id(), 1).get(0).reason());
    String second = apply(owner, paper(unit.no())).path("id");
    assertEquals(200, act(owner, second, "cancellation", Map.of("reason", "改期")).statusCode());

    // Who has the unit in its hands applies for its user.
    String keeper = "Keeper " + unit.id();
    String maintainer = Organizations.holder(KnownRole.MAINTAINER, keeper);
    assertEquals(404, apply(maintainer, paper(unit.no())).statusCode());
    Organizations.assign(
        keeper,
        AssignmentBasis.CONTRACT,
        Given.EQUIPMENT,
        unit.id(),
        unit.enterprise(),
        today.minusDays(1),
        null);
    Response third = apply(maintainer, paper(unit.no()));
    assertEquals(201, third.statusCode(), third.asString());
    String late = third.path("id");
    third.then().body(has("enterpriseId", equalTo(unit.enterprise())));
    get(maintainer, late).body(has("applicant", equalTo(keeper)));
    get(owner, late).body(has("state", equalTo("SUBMITTED")));
    set(late, "appointment_due = '" + today.minusDays(1) + "'");
    Told.of(InspectionAppointmentOverdue.class, unit.id(), 1);
    get(owner, late).body(has("appointmentOverdue", equalTo(true)));
    given()
        .auth()
        .oauth2(CITY)
        .get(PATH + "?overdue=true&limit=200")
        .then()
        .body(has("items.id", hasItem(late)));
    given()
        .auth()
        .oauth2(institute)
        .get("/inspection/v1/work?limit=200")
        .then()
        .body(has("items[id=" + late + "].late", equalTo(true)));
    assertEquals(200, act(maintainer, late, "cancellation", Map.of("reason", "误报")).statusCode());
  }

  @Test
  void aConstructionIsAppliedForAndTheReportOnWhatWasBuiltEndsIt() {
    LocalDate today = clock.today();
    String notice = UUID.randomUUID().toString();
    String no = "GZ-" + notice;
    String builder = "TMP-341003-" + notice.substring(0, 6);
    Units built = Units.elevator(null).in(COUNTY).usedSince(today.minusDays(1));
    Streams.publish(
        TestEvent.of(
            new ConstructionNotified(
                notice,
                no,
                ConstructionWork.INSTALLATION,
                builder,
                "Builder",
                "TS-1",
                built.enterprise(),
                "User",
                COUNTY,
                "1号楼",
                "3110",
                1,
                List.of(),
                today.plusDays(2),
                today.plusDays(90))));
    Awaitility.await()
        .until(() -> Units.one("select 1 from construction where notice_no = ?", no) != null);
    String owner = Tokens.enterprise(builder, null);
    String user = Tokens.enterprise(built.enterprise(), null);
    for (String token : List.of(owner, user)) {
      work(token)
          .body(has("items.kind", hasItem("APPLY_FOR_SUPERVISION")))
          .body(has("items.number", hasItem(no)));
    }
    Map<String, Object> paper = paper();
    paper.put("kind", "SUPERVISION");
    paper.put("constructionNo", no);
    assertEquals("not-found", problem(apply(Tokens.enterprise("TMP-341003-9", null), paper)));
    Response applied = apply(owner, paper);
    assertEquals(201, applied.statusCode(), applied.asString());
    String id = applied.path("id");
    work(owner).body(has("items.id", not(hasItem(notice))));
    assertEquals("applied-already", problem(apply(user, paper)));
    get(user, id).body(has("concernedId", equalTo(built.enterprise())));
    assertEquals(
        "anothers-application", problem(act(user, id, "cancellation", Map.of("reason", "x"))));
    given()
        .auth()
        .oauth2(user)
        .get(PATH + "?asUser=true")
        .then()
        .body(has("items.id", contains(id)));
    given()
        .auth()
        .oauth2(user)
        .get("/inspection/v1/constructions?asUser=true")
        .then()
        .body(has("items.applicationId", contains(id)));
    assertEquals(200, act(institute, id, "acceptance", Map.of()).statusCode());
    assertEquals(200, act(institute, id, "appointment", on(today)).statusCode());
    InspectionScheduled scheduled = Told.of(InspectionScheduled.class, no, 1).get(0);
    assertEquals(no, scheduled.constructionNo());

    built.register();
    InspectionReported report =
        Reports.reported(
            Reports.number(), built.no(), InspectionKind.SUPERVISION, Conclusion.PASS, today, null);
    Reports.post(report).statusCode(201);
    get(owner, id)
        .body(has("state", equalTo("REPORTED")))
        .body(has("units", hasSize(1)))
        .body(has("units.equipmentNo", containsInAnyOrder(built.no())));

    Streams.publish(
        TestEvent.of(
                new ConstructionEnded(
                    notice, no, ConstructionOutcome.COMPLETED, built.enterprise(), COUNTY))
            .withSequence(2));
    Awaitility.await()
        .until(
            () ->
                "COMPLETED"
                    .equals(Units.one("select outcome from construction where notice_no = ?", no)));
  }
}
