package io.guapai.hazard.intake;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.event.Received;
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

  private final HazardCodes codes;
  private final PassedDays passed;
  private final CeasingCauses ceasing;

  UnregisteredUnits(HazardCodes codes, PassedDays passed, CeasingCauses ceasing) {
    this.codes = codes;
    this.passed = passed;
    this.ceasing = ceasing;
  }

  /** Opens the hazards of units whose term for registration ran out. */
  public void open(List<Received<RegistrationOverdue>> events) {
    passed.open(
        events,
        codes.require(HazardCodes.UNREGISTERED),
        overdue ->
            new PassedDays.Passed(
                cause(overdue.equipmentId()),
                new Unit(
                    overdue.equipmentId(),
                    overdue.equipmentNo(),
                    overdue.enterpriseId(),
                    overdue.regionCode(),
                    overdue.firstUseDate(),
                    false),
                Texts.unregistered(overdue.dueDate())));
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

  static String cause(String equipmentId) {
    return "registration-overdue:" + equipmentId;
  }
}
