package io.guapai.hazard.intake;

import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.event.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit in use without a valid inspection is a hazard (特种设备安全法 §40), until that has ended. */
@ApplicationScoped
public class OverdueInspections {

  private final HazardCodes codes;
  private final PassedDays passed;
  private final CeasingCauses ceasing;

  OverdueInspections(HazardCodes codes, PassedDays passed, CeasingCauses ceasing) {
    this.codes = codes;
    this.passed = passed;
    this.ceasing = ceasing;
  }

  /** Opens the hazards of units whose inspection ran out. */
  public void open(List<Received<InspectionOverdue>> events) {
    passed.open(
        events,
        codes.overdueInspection(),
        overdue ->
            new PassedDays.Passed(
                cause(overdue.equipmentId(), overdue.dueDate()),
                new Unit(
                    overdue.equipmentId(),
                    overdue.equipmentNo(),
                    overdue.enterpriseId(),
                    overdue.regionCode(),
                    null,
                    false),
                Texts.overdue(overdue.dueDate())));
  }

  /** Ends the hazards of units whose overdue inspection ended. */
  public void clear(List<Received<InspectionOverdueCleared>> events) {
    Map<String, CeasingCauses.End> ends = new HashMap<>();
    for (Received<InspectionOverdueCleared> event : events) {
      InspectionOverdueCleared cleared = event.data();
      ends.put(
          cause(cleared.equipmentId(), cleared.dueDate()),
          new CeasingCauses.End(
              event.header().id(), Texts.cleared(cleared.reason()), cleared.inspectedOn()));
    }
    ceasing.end(ends);
  }

  /** What the causes of a unit begin with. */
  static String causes(String equipmentId) {
    return "inspection-overdue:" + equipmentId + ":";
  }

  private static String cause(String equipmentId, LocalDate dueDate) {
    return causes(equipmentId) + dueDate;
  }
}
