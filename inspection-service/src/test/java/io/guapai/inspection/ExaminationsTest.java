package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.ExaminationCase;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which examinations move the date of a unit, and which of its clocks. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExaminationsTest {

  @Inject PlatformClock clock;

  @Test
  void whatAnExaminationDoesToTheDateIsWhatTheOneTableSays() {
    LocalDate due = clock.today().plusDays(9);
    Map<ExaminationCase, Units> units = new LinkedHashMap<>();
    for (ExaminationCase each : ExaminationCase.all()) {
      Units unit = Units.elevator(due).of(each.variety()).register();
      units.put(each, unit);
      Streams.publish(
          Reports.reported(
              unit, each.kind(), each.clock(), each.conclusion(), clock.today(), null));
    }
    units.forEach(
        (each, unit) -> {
          InspectionCompleted told = Told.of(InspectionCompleted.class, unit.no(), 1).get(0);
          assertEquals(each.movesDate(), told.nextInspectionDate() != null, each + "");
          assertEquals(
              each.movesDate() ? told.nextInspectionDate() + "" : due + "",
              unit.column("next_inspection_date"),
              each + "");
          assertEquals(each.use() == ExaminationCase.Use.UNFIT, told.forbidsUse(), each + "");
        });
  }

  @Test
  void theFactNamesTheClockThatItMoved() {
    Units lift = Units.elevator(clock.today().plusDays(90)).register();
    Units boiler = Units.elevator(clock.today().plusDays(90)).of("1100").register();
    Streams.publish(
        Reports.reported(
            lift, InspectionKind.SELF_TEST, null, Conclusion.PASS, clock.today(), null));
    Streams.publish(Reports.conforms(boiler, InspectionClock.INTERNAL, clock.today()));

    InspectionCompleted test = Told.of(InspectionCompleted.class, lift.no(), 1).get(0);
    assertEquals(InspectionClock.SELF_TEST, test.clock());
    assertNull(test.nextInspectionDate());
    InspectionCompleted internal = Told.of(InspectionCompleted.class, boiler.no(), 1).get(0);
    assertEquals(InspectionClock.INTERNAL, internal.clock());
    assertEquals(clock.today().plusMonths(24), internal.clockRunsThrough());
  }

  @Test
  void aBoilerIsDueByTheEarliestOfItsClocksWhicheverWasExaminedLast() {
    Units boiler = Units.elevator(clock.today().minusMonths(20)).of("1100").register();
    Told.of(InspectionOverdue.class, boiler.no(), 1);
    LocalDate lastYear = clock.today().minusMonths(14);
    Streams.publish(Reports.conforms(boiler, InspectionClock.EXTERNAL, lastYear));
    Streams.publish(Reports.conforms(boiler, InspectionClock.INTERNAL, clock.today()));
    InspectionCompleted internal = Told.of(InspectionCompleted.class, boiler.no(), 2).get(1);
    assertEquals(lastYear.plusMonths(12) + "", boiler.column("next_inspection_date"));
    assertEquals(lastYear.plusMonths(12), internal.nextInspectionDate());
    assertEquals(0, Told.inTheEnd(InspectionOverdueCleared.class, boiler.no()).size());

    Streams.publish(Reports.conforms(boiler, InspectionClock.EXTERNAL, clock.today()));
    Told.of(InspectionOverdueCleared.class, boiler.no(), 1);
    assertEquals(clock.today().plusMonths(12) + "", boiler.column("next_inspection_date"));
  }

  @Test
  void aReportThatCameTooLateToCountBindsTheUnitNeverAfterwards() {
    Units boiler = Units.elevator(clock.today().plusDays(90)).of("1100").register();
    LocalDate yearsAgo = clock.today().minusYears(3);
    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, yearsAgo)).statusCode(201);
    assertEquals(boiler.due() + "", boiler.column("next_inspection_date"));
    Reports.post(Reports.conforms(boiler, InspectionClock.INTERNAL, clock.today())).statusCode(201);
    assertEquals(clock.today().plusMonths(24) + "", boiler.column("next_inspection_date"));
  }

  @Test
  void anOlderReportOfAnotherClockStillCountsForItsOwn() {
    Units boiler = Units.elevator(clock.today().plusDays(9)).of("1100").register();
    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, clock.today())).statusCode(201);
    LocalDate earlier = clock.today().minusMonths(20);
    Reports.post(Reports.conforms(boiler, InspectionClock.INTERNAL, earlier)).statusCode(201);
    assertEquals(earlier.plusMonths(24) + "", boiler.column("next_inspection_date"));
    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, earlier)).statusCode(201);
    assertEquals(earlier.plusMonths(24) + "", boiler.column("next_inspection_date"));
  }

  @Test
  void aClockThatSuchEquipmentDoesNotHaveIsRefused() {
    Units lift = Units.elevator(clock.today().plusDays(9)).register();
    Reports.post(
            Reports.reported(
                lift,
                InspectionKind.PERIODIC,
                InspectionClock.INTERNAL,
                Conclusion.PASS,
                clock.today(),
                null))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:no-such-clock")));
  }

  @Test
  void theTableIsToldWithItsSources() {
    given()
        .auth()
        .oauth2(Tokens.county(Units.REGION))
        .get("/inspection/v1/examinations")
        .then()
        .statusCode(200)
        .body(has("size()", equalTo(Examinations.all().size())))
        .body(has("source", hasItems("特种设备安全法 §40 定期检验")));
  }
}
