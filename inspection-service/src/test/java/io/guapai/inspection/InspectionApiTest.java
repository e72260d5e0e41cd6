package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InspectionApiTest {

  private static final String PATH = "/inspection/v1/inspections";

  @Inject PlatformClock clock;

  private static RequestSpecification institute() {
    return given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .contentType(ContentType.JSON);
  }

  @Test
  void anInstituteReportsAndReadsItsRecord() {
    Units unit = Units.elevator(clock.today().minusDays(5)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    InspectionReported report = Reports.passed(unit, clock.today());
    String location =
        Reports.post(report)
            .statusCode(201)
            .body(has("institute", equalTo(Reports.INSTITUTE)))
            .body(has("fit", is(true)))
            .body(has("cycleRule", equalTo("elevator-2023")))
            .body(has("nextInspectionDate", endsWith("-06-20")))
            .body(has("regionCode", equalTo(unit.region())))
            .body(has("recordedBy", equalTo("institute-" + Reports.INSTITUTE)))
            .extract()
            .header("Location");
    institute()
        .get(location)
        .then()
        .statusCode(200)
        .body(has("reportNo", equalTo(report.reportNo())));

    Recorded completed = Told.first(InspectionCompleted.class, unit.no());
    Recorded cleared = Told.first(InspectionOverdueCleared.class, unit.no());
    assertEquals(completed.id(), cleared.headers().get("ce_causationid"));
    assertEquals(
        completed.headers().get("ce_correlationid"), cleared.headers().get("ce_correlationid"));
  }

  @Test
  void theSameReportAgainIsTheSameRecord() {
    InspectionReported report = Reports.passed(Units.elevator(null).register(), clock.today());
    String id = Reports.post(report).statusCode(201).extract().as(Answer.class).get("id");
    Reports.post(report).statusCode(200).body(has("id", equalTo(id)));
  }

  @Test
  void theSameNumberWithAnotherContentIsAConflict() {
    Units unit = Units.elevator(null).register();
    InspectionReported report = Reports.passed(unit, clock.today());
    Reports.post(report).statusCode(201);
    Reports.post(
            Reports.reported(
                report.reportNo(),
                unit.no(),
                InspectionKind.PERIODIC,
                Conclusion.PASS,
                clock.today().minusDays(1),
                null))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:report-number-used")))
        .body(has("field", equalTo("reportNo")));
  }

  @Test
  void anotherInstituteMayUseTheSameNumber() {
    Units unit = Units.elevator(null).register();
    InspectionReported report = Reports.passed(unit, clock.today());
    Reports.post(report).statusCode(201);
    given()
        .auth()
        .oauth2(Organizations.institute("Another Institute"))
        .contentType(ContentType.JSON)
        .body(Reports.body(report))
        .post(PATH)
        .then()
        .statusCode(201);
  }

  @Test
  void theSameReportSentManyTimesAtOnceIsRecordedOnce() {
    Units unit = Units.elevator(null).register();
    InspectionReported report = Reports.passed(unit, clock.today());
    List<CompletableFuture<Integer>> posts =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Reports.post(report).extract().response().statusCode()))
            .toList();
    List<Integer> statuses = posts.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(200, 200, 200, 200, 200, 201), statuses);
    assertEquals(1, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
  }

  @Test
  void anIdempotencyKeyIsAnsweredTheSameAgain() {
    Units unit = Units.elevator(null).register();
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Reports.body(Reports.passed(unit, clock.today()));
    String id =
        institute()
            .header("Idempotency-Key", key)
            .body(body)
            .post(PATH)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    institute()
        .header("Idempotency-Key", key)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body(has("id", equalTo(id)));
    institute()
        .header("Idempotency-Key", key)
        .body(Reports.body(Reports.passed(unit, clock.today())))
        .post(PATH)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:idempotency-key-reused")));
  }

  @Test
  void anUnknownUnitIsRefused() {
    Reports.post(Reports.passed(Units.elevator(null), clock.today()))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-unit")))
        .body(has("field", equalTo("equipmentNo")));
  }

  @Test
  void implausibleDaysAreRefusedInTheCallersLanguage() {
    Units unit = Units.elevator(null).register();
    Reports.post(Reports.passed(unit, clock.today().plusDays(1)))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:inspected-in-future")));
    institute()
        .header("Accept-Language", "zh-CN")
        .body(Reports.body(Reports.passed(unit, LocalDate.parse("2010-06-19"))))
        .post(PATH)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:inspected-before-first-use")))
        .body(has("detail", equalTo("检验日期 2010-06-19 早于设备投入使用日期 2010-06-20。")));
  }

  @Test
  void aSupervisionInspectionPrecedesUse() {
    Units unit = Units.elevator(null).register();
    Reports.post(
            Reports.reported(
                Reports.number(),
                unit.no(),
                InspectionKind.SUPERVISION,
                Conclusion.PASS,
                LocalDate.parse("2010-06-01"),
                null))
        .statusCode(201);
  }

  @Test
  void aNextDateThatIsNotLaterIsRefused() {
    Units unit = Units.elevator(null).register();
    Reports.post(
            Reports.reported(
                Reports.number(),
                unit.no(),
                InspectionKind.PERIODIC,
                Conclusion.PASS,
                clock.today(),
                clock.today()))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:next-date-not-later")));
  }

  @Test
  void anUnfitReportNamesNoCycle() {
    Units unit = Units.elevator(null).register();
    Reports.post(Reports.failed(unit, clock.today()))
        .statusCode(201)
        .body(has("fit", is(false)))
        .body(has("cycleRule", nullValue()))
        .body(has("findings", equalTo(List.of("GB45067-5.6.4"))));
  }

  @Test
  void theCyclesSayTheirSourceAndStanding() {
    institute()
        .get("/inspection/v1/cycles")
        .then()
        .statusCode(200)
        .body(has("[code=elevator-2023].years", equalTo(List.of(1, 4, 7, 9, 11, 13, 15))))
        .body(has("[code=elevator-2023].standing", equalTo("ASSUMED")))
        .body(has("[code=boiler].standing", equalTo("VERIFIED")));
  }
}
