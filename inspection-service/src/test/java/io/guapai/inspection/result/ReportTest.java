package io.guapai.inspection.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

  private static Report report(
      String number,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate on,
      @Nullable LocalDate next) {
    return new Report(
        "Institute",
        number,
        "MD:1",
        kind,
        conclusion,
        on,
        next,
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        new Report.Described(null, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, , inspectedOn",
    "2024-01-01, +10000-01-01, nextInspectionDate",
    "-0044-03-15, , inspectedOn"
  })
  void datesThatNoReportCanMeanAreRefused(LocalDate on, @Nullable LocalDate next, String field) {
    Report report = report("R1", InspectionKind.PERIODIC, Conclusion.PASS, on, next);
    assertEquals(field, report.malformed().orElseThrow().field());
  }

  @Test
  void controlCharactersAreRefused() {
    LocalDate day = LocalDate.parse("2024-01-01");
    Report report = report("R\u0000", InspectionKind.PERIODIC, Conclusion.PASS, day, null);
    assertEquals("reportNo", report.malformed().orElseThrow().field());
  }
}
