package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AgencyReportTest {

  @Inject PlatformClock clock;

  @Test
  void aReportBecomesARecordAFactAndAReceipt() {
    Units unit = Units.elevator(clock.today().plusYears(1)).register();
    InspectionReported report = Reports.failed(unit, clock.today().minusDays(1));
    TestEvent event = TestEvent.of(report).withCause(null, "story-" + unit.id());
    Streams.publish(event);

    IntakeSettled receipt = Told.receipts(event.id(), 1).get(0);
    Recorded told = Told.first(InspectionCompleted.class, unit.no());
    InspectionCompleted completed = told.as(InspectionCompleted.class);
    assertEquals(Outcome.ACCEPTED, receipt.outcome());
    assertEquals("inspection", receipt.recordType());
    assertEquals(completed.inspectionId(), receipt.recordId());
    assertEquals(Conclusion.FAIL, completed.conclusion());
    assertEquals(List.of("GB45067-5.6.4"), completed.findings());
    assertEquals("3110", completed.variety());
    assertEquals(unit.enterprise(), completed.enterpriseId());
    assertNull(completed.nextInspectionDate());
    assertEquals(event.id(), told.headers().get("ce_causationid"));
    assertEquals("story-" + unit.id(), told.headers().get("ce_correlationid"));
    assertEquals(unit.due().toString(), unit.column("next_inspection_date"));
  }

  @Test
  void aFitReportGivesTheDateAndEndsOverdue() {
    Units unit = Units.elevator(clock.today().minusDays(20)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    Streams.publish(Reports.failed(unit, clock.today()));
    TestEvent fit = TestEvent.of(Reports.passed(unit, clock.today()));
    Streams.publish(fit);

    Recorded told = Told.first(InspectionOverdueCleared.class, unit.no());
    InspectionOverdueCleared end = told.as(InspectionOverdueCleared.class);
    List<InspectionCompleted> completed = Told.of(InspectionCompleted.class, unit.no(), 2);
    assertEquals(ClearedReason.INSPECTED, end.reason());
    assertEquals(completed.get(1).inspectionId(), end.inspectionId());
    assertEquals(fit.id(), told.headers().get("ce_correlationid"));
    // First used in June 2010: beyond fifteen years of use an elevator is inspected every June.
    LocalDate next = completed.get(1).nextInspectionDate();
    assertNotNull(next);
    assertEquals("06-20", next.toString().substring(5));
    assertTrue(next.isAfter(clock.today().plusMonths(2)));
    assertEquals(next.toString(), unit.column("next_inspection_date"));
    assertNull(unit.column("overdue_for"));
  }

  @Test
  void theDateOfTheReportGoesBeforeTheCycle() {
    Units vessel = Units.elevator(clock.today().plusDays(3)).of("2150").register();
    LocalDate stated = clock.today().plusYears(6);
    Streams.publish(
        Reports.reported(
            Reports.number(),
            vessel.no(),
            InspectionKind.PERIODIC,
            Conclusion.BASICALLY_CONFORMS,
            clock.today(),
            stated));
    assertEquals(
        stated, Told.of(InspectionCompleted.class, vessel.no(), 1).get(0).nextInspectionDate());
  }

  @Test
  void aSelfTestMovesNoDate() {
    Units unit = Units.elevator(clock.today().minusDays(20)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    Streams.publish(
        Reports.reported(
            Reports.number(),
            unit.no(),
            InspectionKind.SELF_TEST,
            Conclusion.PASS,
            clock.today(),
            clock.today().plusYears(1)));
    assertNull(Told.of(InspectionCompleted.class, unit.no(), 1).get(0).nextInspectionDate());
    assertEquals(unit.due().toString(), unit.column("next_inspection_date"));
    assertTrue(Told.inTheEnd(InspectionOverdueCleared.class, unit.no()).isEmpty());
  }

  @Test
  void theSameEventTwiceIsOneRecordAndOneReceipt() {
    Units unit = Units.elevator(null).register();
    TestEvent event = TestEvent.of(Reports.passed(unit, clock.today()));
    TestEvent after = TestEvent.of(Reports.passed(unit, clock.today()));
    Streams.publish(event, event, after);
    Told.receipts(after.id(), 1);
    Streams.publish(event);
    TestEvent last = TestEvent.of(Reports.passed(unit, clock.today()));
    Streams.publish(last);
    Told.receipts(last.id(), 1);
    assertEquals(3, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
    assertEquals(1, Told.receipts(event.id(), 1).size());
  }

  @Test
  void theSameReportInAnotherEventIsTheSameRecord() {
    Units unit = Units.elevator(null).register();
    InspectionReported report = Reports.passed(unit, clock.today());
    TestEvent first = TestEvent.of(report);
    TestEvent second = TestEvent.of(report);
    Streams.publish(first, second);
    IntakeSettled one = Told.receipts(first.id(), 1).get(0);
    IntakeSettled other = Told.receipts(second.id(), 1).get(0);
    assertEquals(Outcome.ACCEPTED, other.outcome());
    assertEquals(one.recordId(), other.recordId());
    assertEquals(1, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
  }

  @Test
  void theSameReportNumberWithAnotherContentIsRejected() {
    Units unit = Units.elevator(null).register();
    InspectionReported report = Reports.passed(unit, clock.today());
    TestEvent contradiction =
        TestEvent.of(
            Reports.reported(
                report.reportNo(),
                unit.no(),
                InspectionKind.PERIODIC,
                Conclusion.FAIL,
                clock.today(),
                null));
    Streams.publish(TestEvent.of(report), contradiction);
    IntakeSettled receipt = Told.receipts(contradiction.id(), 1).get(0);
    assertEquals(Outcome.REJECTED, receipt.outcome());
    assertEquals(
        "Report " + report.reportNo() + " of Changzhou Institute is on file with another content.",
        receipt.reason());
    assertEquals(1, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
  }

  @Test
  void aReportBeforeItsUnitWaitsAndIsRecordedWhenTheUnitIsRegistered() {
    Units unit = Units.elevator(clock.today().minusDays(9));
    TestEvent event = TestEvent.of(Reports.passed(unit, clock.today()));
    Streams.publish(event);
    IntakeSettled parked = Told.receipts(event.id(), 1).get(0);
    assertEquals(Outcome.PARKED, parked.outcome());
    assertEquals("equipment:" + unit.no(), parked.waitingFor());

    unit.register();

    IntakeSettled accepted = Told.receipts(event.id(), 2).get(1);
    assertEquals(Outcome.ACCEPTED, accepted.outcome());
    assertEquals(1, Told.inTheEnd(InspectionCompleted.class, unit.no()).size());
    assertEquals("APPLIED", Units.one("select state from parked where event_id = ?", event.id()));
  }

  @Test
  void anInspectionBeforeTheUnitsFirstUseIsRejected() {
    Units unit = Units.elevator(null).register();
    assertRejected(
        Reports.passed(unit, LocalDate.parse("2010-06-19")),
        "The inspection date 2010-06-19 lies before the unit's first use on 2010-06-20.");
  }

  @Test
  void anInspectionInTheFutureIsRejected() {
    Units unit = Units.elevator(null).register();
    LocalDate tomorrow = clock.today().plusDays(1);
    assertRejected(
        Reports.passed(unit, tomorrow),
        "The inspection date " + tomorrow + " lies after today, " + clock.today() + ".");
  }

  @Test
  void aConclusionOfAnotherKindOfEquipmentIsRejected() {
    Units boiler = Units.elevator(null).of("1100").register();
    assertRejected(
        Reports.passed(boiler, clock.today()),
        "A report on equipment of variety 1100 cannot conclude PASS; allowed: [CONFORMS,"
            + " BASICALLY_CONFORMS, NOT_CONFORMING].");
  }

  @Test
  void aFitReportWithoutDateOnEquipmentWithoutCycleIsRejected() {
    Units oxygenChamber = Units.elevator(null).of("2410").register();
    assertRejected(
        Reports.reported(
            Reports.number(),
            oxygenChamber.no(),
            InspectionKind.PERIODIC,
            Conclusion.CONFORMS,
            clock.today(),
            null),
        "No inspection cycle is known for variety 2410; the report must state the next inspection"
            + " date.");
  }

  @Test
  void anOldReportThatComesLateTakesNoTimeAway() {
    Units unit = Units.elevator(clock.today().minusDays(9)).register();
    LocalDate next = clock.today().plusYears(2);
    Streams.publish(
        Reports.reported(
            Reports.number(),
            unit.no(),
            InspectionKind.PERIODIC,
            Conclusion.PASS,
            clock.today(),
            next));
    TestEvent old = TestEvent.of(Reports.passed(unit, clock.today().minusYears(3)));
    Told.of(InspectionCompleted.class, unit.no(), 1);
    Streams.publish(old);
    assertEquals(Outcome.ACCEPTED, Told.receipts(old.id(), 1).get(0).outcome());
    assertEquals(next.toString(), unit.column("next_inspection_date"));
  }

  @Test
  void aReportInTheNameOfAnInstituteThatDidNotSendItIsRejected() {
    Units unit = Units.elevator(null).register();
    InspectionReported report =
        Reports.reported(
            Reports.number(),
            unit.no(),
            InspectionKind.PERIODIC,
            Conclusion.RECHECK_PASS,
            clock.today(),
            null);
    String agencys = produced(report, "Some Agency", "32");
    String nobodys = produced(report, null, null);
    String afar = produced(report, Reports.INSTITUTE, "11,12");
    assertEquals(
        "The report is in the name of \"Changzhou Institute\", but its sender speaks for \"Some"
            + " Agency\".",
        Told.receipts(agencys, 1).get(0).reason());
    assertEquals(Outcome.REJECTED, Told.receipts(agencys, 1).get(0).outcome());
    assertEquals(Outcome.REJECTED, Told.receipts(nobodys, 1).get(0).outcome());
    assertEquals(
        "The unit "
            + unit.no()
            + " lies outside the territory that \"Changzhou Institute\" may report on.",
        Told.receipts(afar, 1).get(0).reason());
    assertTrue(Told.inTheEnd(InspectionCompleted.class, unit.no()).isEmpty());
  }

  /** Produces a report as the edge would, for a sender; returns the event's id. */
  private static String produced(
      InspectionReported report, @Nullable String organization, @Nullable String territory) {
    String id = UUID.randomUUID().toString();
    ProducerRecord<String, String> message =
        new ProducerRecord<>(
            Contracts.stream(InspectionReported.class).topic(),
            report.partitionKey(),
            Json.write(report));
    Map<String, String> attributes = new HashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", id);
    attributes.put("source", "/agency/test");
    attributes.put("type", Contracts.type(InspectionReported.class));
    attributes.put("partitionkey", report.partitionKey());
    if (organization != null && territory != null) {
      attributes.put("organization", organization);
      attributes.put("territory", territory);
    }
    attributes.forEach(
        (name, value) ->
            message.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    Streams.send(List.of(message));
    return id;
  }

  private static void assertRejected(InspectionReported report, String reason) {
    TestEvent event = TestEvent.of(report);
    Streams.publish(event);
    IntakeSettled receipt = Told.receipts(event.id(), 1).get(0);
    assertEquals(Outcome.REJECTED, receipt.outcome());
    assertEquals(reason, receipt.reason());
    assertEquals(
        "0", Units.one("select count(*) from inspection where report_no = ?", report.reportNo()));
  }
}
