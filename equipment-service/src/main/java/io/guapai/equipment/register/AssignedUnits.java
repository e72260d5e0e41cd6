package io.guapai.equipment.register;

import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is given of units that move or change hands follows them. */
@ApplicationScoped
public class AssignedUnits {

  private final Assignments assignments;

  AssignedUnits(Assignments assignments) {
    this.assignments = assignments;
  }

  /** Follows units as they stand now. */
  public void follow(List<EquipmentSnapshot> units) {
    if (!units.isEmpty()) {
      assignments.unitsMoved(
          units.stream().map(unit -> unit.id().toString()).toList(),
          units.stream().map(EquipmentSnapshot::enterpriseId).toList(),
          units.stream().map(EquipmentSnapshot::regionCode).toList());
    }
  }
}
