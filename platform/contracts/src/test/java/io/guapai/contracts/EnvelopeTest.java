package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.receipt.IntakeSettled;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What travels beside the payload, and the payload as an agency writes it. */
class EnvelopeTest {

  @Test
  void aFactIsKeyedByItsEnterpriseAndCarriesItsTerritory() {
    Fact fact =
        new HazardOverdue(
            "h-1",
            "H-2026-1",
            "TMP-350102-000001",
            "350102",
            Grade.MAJOR,
            LocalDate.of(2026, 3, 31),
            1);

    assertEquals("h-1", fact.subject());
    assertEquals("TMP-350102-000001", fact.partitionKey());
    assertEquals("350102", fact.regionCode());
  }

  @Test
  void whatAnAgencyPostsIsKeyedByTheUnit() {
    Fact fact =
        new HazardFound(
            "MD:AA1000", "GB45067-5.6-4", "层门联锁回路短接", LocalDate.of(2026, 3, 31), null, null);

    assertEquals("MD:AA1000", fact.subject());
    assertEquals("MD:AA1000", fact.partitionKey());
    assertNull(fact.regionCode());
  }

  @Test
  void aReceiptIsKeyedByTheEventItAnswers() {
    Fact fact =
        new IntakeSettled("/institute/fj", "e-7", Outcome.PARKED, null, null, null, "equipment:X");

    assertEquals("/institute/fj#e-7", fact.partitionKey());
    assertEquals("/institute/fj#e-7", fact.subject());
    assertNull(fact.regionCode());
  }

  @Test
  void anAgencysReportIsReadAsItIsWritten() throws IOException {
    String posted =
        """
        {"reportNo": "GSJ-G2012-2012110029", "equipmentNo": "31103501020160307",
         "kind": "PERIODIC", "conclusion": "FAIL", "inspectedOn": "2026-03-31",
         "institute": "福建省特种设备检验研究院", "findings": ["层门联锁回路短接"]}
        """;

    assertEquals(
        new InspectionReported(
            "GSJ-G2012-2012110029",
            "31103501020160307",
            InspectionKind.PERIODIC,
            Conclusion.FAIL,
            LocalDate.of(2026, 3, 31),
            null,
            "福建省特种设备检验研究院",
            List.of("层门联锁回路短接")),
        Json.MAPPER.readValue(posted, InspectionReported.class));
  }

  @Test
  void aFactKeepsItsOwnCopyOfAList() {
    List<String> findings = new ArrayList<>(List.of("one"));
    InspectionReported fact =
        new InspectionReported(
            "R-1",
            "E-1",
            InspectionKind.PERIODIC,
            Conclusion.FAIL,
            LocalDate.of(2026, 3, 31),
            null,
            "I",
            findings);
    findings.add("two");

    assertEquals(List.of("one"), fact.findings());
    assertThrows(UnsupportedOperationException.class, () -> fact.findings().add("three"));
  }
}
