package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.UnitClock;
import io.guapai.contracts.inspection.ExaminationOverdue;
import io.guapai.contracts.inspection.ExaminationOverdueCleared;
import io.guapai.contracts.inspection.InspectionOverdue;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Calibrations of governors: a clock of a lift that no inspection moves. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CalibrationTest {

  private static final String CALIBRATIONS = "/inspection/v1/calibrations";
  private static final String REGION = "330482";

  @Inject PlatformClock clock;

  private static Map<String, Object> paper(Units unit, LocalDate on) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("equipmentNo", unit.no());
    paper.put("calibratedOn", on + "");
    paper.put("certificateNo", "XSQ-" + UUID.randomUUID());
    paper.put("passed", true);
    return paper;
  }

  private static Response record(String token, Map<String, Object> paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(paper)
        .post(CALIBRATIONS);
  }

  private Units lift(int years) {
    LocalDate today = clock.today();
    return Units.elevator(today.plusDays(200))
        .in(REGION)
        .usedSince(today.minusYears(years))
        .register();
  }

  @Test
  void itHoldsTwoYearsForAYoungLiftAndOneForAnOldOne() {
    LocalDate on = clock.today().minusDays(5);
    Units young = lift(10);
    Units old = lift(16);
    String institute = Organizations.institute(Reports.INSTITUTE);
    record(institute, paper(young, on))
        .then()
        .statusCode(201)
        .body(has("cycleRule", equalTo("governor-young")))
        .body(has("holdsThrough", equalTo(on.plusMonths(24) + "")));
    record(Tokens.enterprise(old.enterprise(), null), paper(old, on))
        .then()
        .statusCode(201)
        .body(has("calibratedBy", equalTo(old.enterprise())))
        .body(has("holdsThrough", equalTo(on.plusMonths(12) + "")));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/due-dates/" + young.id())
        .then()
        .body(has("clocks.clock", hasItem("GOVERNOR_CALIBRATION")))
        .body(has("clocks[clock=GOVERNOR_CALIBRATION].countedMonths", equalTo(24)))
        .body(has("nextInspectionDate", equalTo(young.due() + "")));
    given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get(CALIBRATIONS + "?equipmentNo=" + old.no())
        .then()
        .statusCode(200)
        .body(has("items.size()", equalTo(1)));
  }

  @Test
  void oneThatRanOutIsToldAndTheNextTakesItBack() {
    Units lift = lift(18);
    String institute = Organizations.institute(Reports.INSTITUTE);
    assertEquals(201, record(institute, paper(lift, clock.today().minusDays(400))).statusCode());
    assertEquals(
        UnitClock.GOVERNOR_CALIBRATION,
        Told.of(ExaminationOverdue.class, lift.no(), 1).get(0).clock());
    given()
        .auth()
        .oauth2(Tokens.enterprise(lift.enterprise(), null))
        .get("/inspection/v1/work")
        .then()
        .statusCode(200)
        .body(has("items.kind", equalTo(List.of("ARRANGE_TEST"))))
        .body(has("items[0].late", equalTo(true)));
    Map<String, Object> failed = paper(lift, clock.today().minusDays(2));
    failed.put("passed", false);
    assertEquals(201, record(institute, failed).statusCode());
    assertTrue(Told.inTheEnd(ExaminationOverdueCleared.class, lift.no()).isEmpty());
    assertEquals(201, record(institute, paper(lift, clock.today())).statusCode());
    assertEquals(
        clock.today(), Told.of(ExaminationOverdueCleared.class, lift.no(), 1).get(0).testedOn());
    assertTrue(Told.inTheEnd(InspectionOverdue.class, lift.no()).isEmpty());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Units lift = lift(3);
    String institute = Organizations.institute(Reports.INSTITUTE);
    LocalDate today = clock.today();
    Map<String, Object> good = paper(lift, today);
    assertEquals(201, record(institute, good).statusCode());
    assertEquals("certificate-no-used", problem(record(institute, good)));
    assertEquals(
        "calibrated-in-future", problem(record(institute, paper(lift, today.plusDays(1)))));
    assertEquals(
        "calibrated-before-first-use",
        problem(record(institute, paper(lift, today.minusYears(4)))));
    Units boiler = Units.elevator(today.plusDays(9)).of("1100").in(REGION).register();
    assertEquals("no-governor", problem(record(institute, paper(boiler, today))));
    assertEquals(404, record(institute, paper(Units.elevator(null), today)).statusCode());
    for (String token :
        List.of(
            Tokens.enterprise("TMP-330482-000001", null),
            Organizations.holder(KnownRole.MAINTAINER, "Another"))) {
      assertEquals(404, record(token, paper(lift, today)).statusCode());
    }
    assertEquals(403, record(Tokens.county(REGION), paper(lift, today)).statusCode());
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
