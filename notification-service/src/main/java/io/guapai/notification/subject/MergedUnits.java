package io.guapai.notification.subject;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;

/** Hazards of a former entry are told under the number that stays, and are where that unit is. */
@ApplicationScoped
class MergedUnits implements UnitFollower {

  private final Sql sql;

  MergedUnits(Sql sql) {
    this.sql = sql;
  }

  /** Versions of the former entry say nothing of the unit: what is told of that next counts. */
  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    sql.update(
        "update known_hazard set equipment_no = ?, place_version = null where equipment_no = ?",
        current.no(),
        former.no());
  }
}
