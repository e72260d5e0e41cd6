package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.event.Sender;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** An agency tells of units within its territory only, as the edge stamped it on the event. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SenderTerritoryTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
  private static final String INSTITUTE = "Institute of another city";

  private final TestUnit unit = TestUnit.registered("320404");
  private final TestEnterprise enterprise = TestEnterprise.registered("320404");

  @Test
  void aReportOfAUnitOutsideTheSendersTerritoryIsRefusedWithTheReason() {
    Map<String, String> elsewhere =
        Map.of(Sender.ORGANIZATION, INSTITUTE, Sender.TERRITORY, "3205,320412");
    for (Fact report : reports()) {
      String reason = refusal(report, elsewhere);
      assertTrue(reason.contains("outside the territory of the sender"), reason);
      assertTrue(reason.contains(INSTITUTE), reason);
    }
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }

  @Test
  void aReportOfASenderWithoutOrganizationIsRefusedWithTheReason() {
    for (Map<String, String> nobody :
        List.of(
            Map.<String, String>of(),
            Map.of(Sender.TERRITORY, "320404"),
            Map.of(Sender.ORGANIZATION, INSTITUTE))) {
      for (Fact report : reports()) {
        String reason = refusal(report, nobody);
        assertTrue(reason.contains("outside the territory of the sender \"\""), reason);
      }
    }
    assertEquals(List.of(), Api.hazardsOf(unit).getList("items"));
  }

  @Test
  void aReportOfAUnitWithinTheSendersTerritoryIsTaken() {
    String id =
        send(found(), Map.of(Sender.ORGANIZATION, INSTITUTE, Sender.TERRITORY, "3205,3204"));
    assertEquals(receipt(id).recordId(), Api.hazardOf(unit).getString("id"));
  }

  private List<Fact> reports() {
    return List.of(
        found(),
        new HazardFound(
            null, "GENERAL", "seen", DAY, null, null, null, null, null, enterprise.id()),
        new AccidentReported(unit.equipmentNo(), DAY, AccidentGrade.GENERAL, "passengers trapped"));
  }

  private HazardFound found() {
    return new HazardFound(unit.equipmentNo(), "GENERAL", "seen on site", DAY, null, null);
  }

  private static String refusal(Fact report, Map<String, String> stamp) {
    IntakeSettled receipt = receipt(send(report, stamp));
    assertEquals(Outcome.REJECTED, receipt.outcome());
    return String.valueOf(receipt.reason());
  }

  /** Sends a report under this stamp and no other; returns the event's id. */
  private static String send(Fact report, Map<String, String> stamp) {
    TestEvent event = TestEvent.of(report);
    ProducerRecord<String, String> record = event.toRecord();
    for (String name : List.of(Sender.ORGANIZATION, Sender.TERRITORY)) {
      record.headers().remove("ce_" + name);
    }
    stamp.forEach(
        (name, value) ->
            record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    Streams.send(List.of(record));
    return event.id();
  }

  private static IntakeSettled receipt(String id) {
    return Told.await(IntakeSettled.class, "/agency/test#" + id);
  }
}
