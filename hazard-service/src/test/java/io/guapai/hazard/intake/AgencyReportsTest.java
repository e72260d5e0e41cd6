package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AgencyReportsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

  @Inject PlatformClock clock;

  @Test
  void whatAnAgencyFoundIsReportedAndGradesItselfOnceAnOfficerHasVerifiedIt() {
    TestUnit unit = TestUnit.registered("320404");
    String eventId = Streams.publish(found(unit, "TSEL-32-HOME-MADE", DAY));

    IntakeSettled receipt = receipt(eventId, Outcome.ACCEPTED);
    assertEquals("hazard", receipt.recordType());
    Answer hazard = Api.hazard(unit.county(), receipt.recordId());
    assertEquals("REPORTED", hazard.getString("state"));
    assertEquals("TRANSFERRED", hazard.getString("sourceKind"));
    assertEquals("Inspector Sun", hazard.getString("foundBy"));

    Answer confirmed =
        Api.act(unit.county(), receipt.recordId(), "confirmation", Map.of("decision", "CONFIRM"))
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class);
    assertEquals("GRADED", confirmed.getString("state"));
    assertEquals("MAJOR", confirmed.getString("grade"));
    assertTrue(confirmed.getBoolean("stopUse"));
  }

  @Test
  void aFindingAboutAnUnknownUnitWaitsUntilTheRegisterKnowsIt() {
    TestUnit unit = TestUnit.in("320404");
    String eventId = Streams.publish(found(unit, "GENERAL", DAY));
    IntakeSettled parked = receipt(eventId, Outcome.PARKED);
    assertEquals("equipment:" + unit.equipmentNo(), parked.waitingFor());

    Streams.publish(unit.registration());

    IntakeSettled accepted = receipt(eventId, Outcome.ACCEPTED);
    assertEquals(accepted.recordId(), Api.hazardOf(unit).getString("id"));
  }

  @Test
  void whatCannotBeIsRejectedWithTheReason() {
    TestUnit unit = TestUnit.registered("320404");
    String future = Streams.publish(found(unit, "GENERAL", clock.today().plusDays(1)));
    String before = Streams.publish(found(unit, "GENERAL", TestUnit.FIRST_USE.minusDays(1)));
    String unknown = Streams.publish(found(unit, "NO-SUCH-CODE", DAY));
    String unreadable =
        Streams.publish(new HazardFound(unit.equipmentNo(), "GENERAL", "a\0b", DAY, null, null));

    assertTrue(reason(future).contains("is after today"));
    assertTrue(reason(before).contains("before the unit's first use"));
    assertTrue(reason(unknown).contains("unknown hazard code"));
    assertTrue(reason(unreadable).contains("NUL"));
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }

  @Test
  void anAccidentIsRecordedOnceHoweverOftenItIsReported() {
    TestUnit unit = TestUnit.registered("320404");
    String first = Streams.publish(accident(unit, DAY));
    String second = Streams.publish(accident(unit, DAY));
    String future = Streams.publish(accident(unit, clock.today().plusDays(1)));

    String recordId = receipt(first, Outcome.ACCEPTED).recordId();
    assertEquals(recordId, receipt(second, Outcome.ACCEPTED).recordId());
    assertTrue(reason(future).contains("is after today"));
    Told.await(AccidentRecorded.class, recordId);
    assertEquals(
        1,
        Streams.all(Stream.HAZARD.topic()).stream()
            .filter(event -> event.is(AccidentRecorded.class))
            .map(event -> event.as(AccidentRecorded.class))
            .filter(fact -> unit.enterprise().equals(fact.enterpriseId()))
            .count());
  }

  private static HazardFound found(TestUnit unit, String code, LocalDate day) {
    return new HazardFound(unit.equipmentNo(), code, "seen on site", day, "Inspector Sun", null);
  }

  private static AccidentReported accident(TestUnit unit, LocalDate day) {
    return new AccidentReported(
        unit.equipmentNo(), day, AccidentGrade.GENERAL, "passengers trapped for three hours");
  }

  private static String reason(String eventId) {
    String reason = receipt(eventId, Outcome.REJECTED).reason();
    return reason == null ? "" : reason;
  }

  private static IntakeSettled receipt(String eventId, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + eventId, settled -> settled.outcome() == outcome);
  }
}
