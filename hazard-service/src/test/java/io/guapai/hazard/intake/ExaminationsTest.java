package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.ExaminationCase;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Inspection failed and still used" is said of those examinations only that decide on the use. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExaminationsTest {

  @Test
  void anExaminationThatForbidsUseIsAHazardAndNoOther() {
    Map<ExaminationCase, TestUnit> units = new LinkedHashMap<>();
    for (ExaminationCase each : ExaminationCase.all()) {
      TestUnit unit = TestUnit.in("321112");
      units.put(each, unit);
      Streams.publish(unit.registration());
    }
    units.forEach(
        (each, unit) -> {
          Patience.until(unit::isKnown);
          Streams.publish(of(each, unit));
          Streams.publish(unit.overdue(LocalDate.of(2025, 6, 30)));
        });
    units.forEach(
        (each, unit) -> {
          // It comes after the examination: what that opened is there by then.
          Patience.until(() -> codes(unit).contains("TSEL-40-OVERDUE"));
          int hazards = each.use() == ExaminationCase.Use.UNFIT ? 2 : 1;
          assertEquals(hazards, codes(unit).size(), each + " " + codes(unit));
        });
  }

  private static List<String> codes(TestUnit unit) {
    return Api.hazardsOf(unit).getList("items.code", String.class);
  }

  private static InspectionCompleted of(ExaminationCase each, TestUnit unit) {
    InspectionCompleted any = unit.inspected(each.conclusion());
    return new InspectionCompleted(
        any.inspectionId(),
        any.equipmentId(),
        any.equipmentNo(),
        any.enterpriseId(),
        any.regionCode(),
        each.variety(),
        each.kind(),
        any.conclusion(),
        any.inspectedOn(),
        null,
        any.reportNo(),
        any.institute(),
        List.of(),
        false,
        null,
        null,
        each.clock(),
        null);
  }
}
