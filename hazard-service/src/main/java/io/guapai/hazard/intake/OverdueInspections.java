package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit in use without a valid inspection is a hazard (特种设备安全法 §40), until that has ended. */
@ApplicationScoped
public class OverdueInspections {

  private final PlatformClock clock;
  private final HazardCodes codes;
  private final OpeningHazards opening;
  private final CeasingCauses ceasing;

  public OverdueInspections(
      PlatformClock clock, HazardCodes codes, OpeningHazards opening, CeasingCauses ceasing) {
    this.clock = clock;
    this.codes = codes;
    this.opening = opening;
    this.ceasing = ceasing;
  }

  /** Opens the hazards of units whose inspection ran out. */
  public void open(List<Received<InspectionOverdue>> events) {
    HazardCode code = codes.overdueInspection();
    opening.open(events.stream().map(event -> finding(event, code)).toList());
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

  private Finding finding(Received<InspectionOverdue> event, HazardCode code) {
    InspectionOverdue overdue = event.data();
    Unit unit =
        new Unit(
            overdue.equipmentId(),
            overdue.equipmentNo(),
            overdue.enterpriseId(),
            overdue.regionCode(),
            null,
            false);
    Report report =
        new Report(
            unit,
            code,
            Texts.overdue(overdue.dueDate()),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(
        cause(overdue.equipmentId(), overdue.dueDate()),
        report,
        true,
        By.event(event.header(), clock.instant()));
  }

  private static String cause(String equipmentId, LocalDate dueDate) {
    return "inspection-overdue:" + equipmentId + ":" + dueDate;
  }
}
