package io.guapai.scoring.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.ExaminationCase;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which examinations veto an enterprise for an unfit unit (V2), and which lift that veto. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExaminationsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

  @Inject Teller teller;
  @Inject PlatformClock clock;

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  static List<ExaminationCase> cases() {
    return ExaminationCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatAnExaminationDoesToTheVetoIsWhatTheOneTableSays(ExaminationCase each) {
    Firm firm = Firm.fresh();
    teller.oneByOne(
        firm.validUnit("a"),
        firm.inspected(
            "a", each.fitBefore() ? Conclusion.PASS : Conclusion.FAIL, DAY.minusMonths(1)),
        of(each, firm));
    assertEquals(each.fitAfter() ? List.of() : List.of("V2"), Desk.vetoes(firm));
  }

  @Test
  void aWithdrawnReportVetoesNobodyAndARevisedOneAsItSays() {
    Firm firm = Firm.fresh();
    InspectionCompleted wrong = firm.inspected("a", Conclusion.FAIL, DAY);
    teller.oneByOne(firm.validUnit("a"), wrong);
    assertEquals(List.of("V2"), Desk.vetoes(firm));
    teller.oneByOne(
        new InspectionRevised(
            wrong.inspectionId(),
            wrong.equipmentId(),
            wrong.equipmentNo(),
            wrong.enterpriseId(),
            wrong.regionCode(),
            wrong.variety(),
            wrong.reportNo(),
            wrong.institute(),
            "the day was wrong",
            "I-2",
            "R-2",
            null,
            DAY.minusDays(1),
            Conclusion.FAIL,
            wrong.institute(),
            "R-2",
            false));
    assertEquals(List.of("V2"), Desk.vetoes(firm));
    teller.oneByOne(
        new InspectionWithdrawn(
            "I-2",
            wrong.equipmentId(),
            wrong.equipmentNo(),
            wrong.enterpriseId(),
            wrong.regionCode(),
            wrong.variety(),
            "R-2",
            wrong.institute(),
            "void as well",
            null,
            null,
            null,
            null,
            null,
            false));
    assertEquals(List.of(), Desk.vetoes(firm));
  }

  private static InspectionCompleted of(ExaminationCase each, Firm firm) {
    InspectionCompleted any = firm.inspected("a", each.conclusion(), DAY);
    return new InspectionCompleted(
        any.inspectionId(),
        any.equipmentId(),
        any.equipmentNo(),
        any.enterpriseId(),
        any.regionCode(),
        each.variety(),
        each.kind(),
        any.conclusion(),
        DAY,
        any.nextInspectionDate(),
        any.reportNo(),
        any.institute(),
        List.of(),
        false,
        null,
        null,
        each.clock(),
        any.nextInspectionDate());
  }
}
