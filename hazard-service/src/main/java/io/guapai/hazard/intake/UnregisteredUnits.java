package io.guapai.hazard.intake;

import io.guapai.contracts.RegState;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.RegistrationOverdue;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit in use that was not registered in its term (在用未注册, 特种设备安全法 §33) is a hazard until it is
 * registered or out of use.
 */
@ApplicationScoped
public class UnregisteredUnits {

  private final PlatformClock clock;
  private final HazardCodes codes;
  private final OpeningHazards opening;
  private final CeasingCauses ceasing;

  public UnregisteredUnits(
      PlatformClock clock, HazardCodes codes, OpeningHazards opening, CeasingCauses ceasing) {
    this.clock = clock;
    this.codes = codes;
    this.opening = opening;
    this.ceasing = ceasing;
  }

  /** Opens the hazards of units whose term for registration ran out. */
  public void open(List<Received<RegistrationOverdue>> events) {
    HazardCode code = codes.require(HazardCodes.UNREGISTERED);
    opening.open(events.stream().map(event -> finding(event, code)).toList());
  }

  /** Ends the hazards of units that are registered by now, or no longer in use. */
  public void follow(List<Received<EquipmentChanged>> events) {
    Map<String, CeasingCauses.End> ends = new HashMap<>();
    for (Received<EquipmentChanged> event : events) {
      EquipmentChanged unit = event.data();
      boolean registered = unit.regState() == RegState.REGISTERED;
      if (registered || unit.useState() != UseState.IN_USE) {
        ends.putIfAbsent(
            cause(unit.equipmentId()),
            new CeasingCauses.End(
                event.header().id(), registered ? Texts.registered() : Texts.outOfUse(), null));
      }
    }
    ceasing.end(ends);
  }

  private Finding finding(Received<RegistrationOverdue> event, HazardCode code) {
    RegistrationOverdue overdue = event.data();
    Unit unit =
        new Unit(
            overdue.equipmentId(),
            overdue.equipmentNo(),
            overdue.enterpriseId(),
            overdue.regionCode(),
            overdue.firstUseDate(),
            false);
    Report report =
        new Report(
            unit,
            code,
            Texts.unregistered(overdue.dueDate()),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(
        cause(overdue.equipmentId()), report, true, By.event(event.header(), clock.instant()));
  }

  private static String cause(String equipmentId) {
    return "registration-overdue:" + equipmentId;
  }
}
