package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings with dates of their own, and what a later report says of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DatedFindingsTest {

  @Inject PlatformClock clock;

  @Test
  void eachFindingKeepsItsDateAndALaterReportSaysWhatBecameOfIt() {
    Units unit = Units.elevator(null).register();
    LocalDate day = clock.today();
    List<DatedFinding> dated = List.of(dated("1", day.plusDays(1)), dated("2", day.plusDays(57)));
    InspectionReported first = report(unit, Reports.number(), dated, List.of());
    List<EarlierFinding> earlier =
        List.of(
            earlier(first.reportNo(), "1", FindingOutcome.SETTLED, null, null),
            earlier(
                first.reportNo(), "2", FindingOutcome.MORE_TIME, day.plusDays(90), "parts late"));
    InspectionReported second = report(unit, Reports.number(), List.of(), earlier);
    Streams.publish(TestEvent.of(first), TestEvent.of(second));

    List<InspectionCompleted> told = Told.of(InspectionCompleted.class, unit.no(), 2);
    assertEquals(dated, told.get(0).datedFindings());
    assertEquals(earlier, told.get(1).earlierFindings());
  }

  @Test
  void whatCannotBeOrIsOnNoEarlierReportIsRefusedWithTheItem() {
    Units unit = Units.elevator(null).register();
    Units other = Units.elevator(null).register();
    LocalDate day = clock.today();
    InspectionReported first =
        report(unit, Reports.number(), List.of(dated("1", day.plusDays(30))), List.of());
    Streams.publish(first);
    Told.of(InspectionCompleted.class, unit.no(), 1);

    assertRejected(
        report(unit, Reports.number(), List.of(dated("1", day.minusDays(1))), List.of()),
        "Item 1 is to be rectified by");
    assertRejected(
        report(unit, Reports.number(), List.of(dated("1", day.plusDays(400))), List.of()),
        "a year after it");
    assertRejected(
        report(unit, Reports.number(), List.of(dated("1", day), dated("１", day)), List.of()),
        "is named twice");
    assertRejected(
        visit(unit, earlier(first.reportNo(), "2", FindingOutcome.GOES_ON, null, null)),
        "has a dated finding 2");
    assertRejected(
        visit(other, earlier(first.reportNo(), "1", FindingOutcome.SETTLED, null, null)),
        "has a dated finding 1");
    assertRejected(
        visit(unit, earlier(first.reportNo(), "1", FindingOutcome.MORE_TIME, null, "later")),
        "MORE_TIME takes a reason and a date");
    assertRejected(
        visit(unit, earlier(first.reportNo(), "1", FindingOutcome.SETTLED, day, null)),
        "no other outcome takes a date");
  }

  @Test
  void anInstituteReportsThemOverTheApiAndReadsThem() {
    Units unit = Units.elevator(null).register();
    String due = clock.today().plusDays(35).toString();
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.passed(unit, clock.today())));
    body.put(
        "datedFindings", List.of(Map.of("item", "3", "finding", "GENERAL 照明损坏", "dueDate", due)));
    String location =
        RestAssured.given()
            .auth()
            .oauth2(Organizations.institute(Reports.INSTITUTE))
            .contentType(ContentType.JSON)
            .body(body)
            .post("/inspection/v1/inspections")
            .then()
            .statusCode(201)
            .body(has("datedFindings[0].dueDate", equalTo(due)))
            .extract()
            .header("Location");

    RestAssured.given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .get(location)
        .then()
        .statusCode(200)
        .body(has("datedFindings[0].item", equalTo("3")))
        .body(has("datedFindings[0].finding", equalTo("GENERAL 照明损坏")));
  }

  private InspectionReported visit(Units unit, EarlierFinding earlier) {
    return report(unit, Reports.number(), List.of(), List.of(earlier));
  }

  private InspectionReported report(
      Units unit, String number, List<DatedFinding> dated, List<EarlierFinding> earlier) {
    return new InspectionReported(
        number,
        unit.no(),
        InspectionKind.PERIODIC,
        Conclusion.PASS,
        clock.today(),
        null,
        Reports.INSTITUTE,
        null,
        dated.isEmpty() ? null : dated,
        earlier.isEmpty() ? null : earlier,
        null);
  }

  private static DatedFinding dated(String item, LocalDate due) {
    return new DatedFinding(item, "GENERAL 照明损坏", due);
  }

  private static EarlierFinding earlier(
      String reportNo,
      String item,
      FindingOutcome outcome,
      @Nullable LocalDate due,
      @Nullable String reason) {
    return new EarlierFinding(reportNo, item, outcome, due, reason);
  }

  private static void assertRejected(InspectionReported report, String reason) {
    TestEvent event = TestEvent.of(report);
    Streams.publish(event);
    IntakeSettled receipt = Told.receipts(event.id(), 1).get(0);
    assertEquals(Outcome.REJECTED, receipt.outcome());
    assertTrue(
        String.valueOf(receipt.reason()).contains(reason), () -> String.valueOf(receipt.reason()));
  }
}
