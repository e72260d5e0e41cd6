package io.guapai.inspection.application;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.inject.Singleton;

/** Applications about an entry that gave way are about the unit that stays. */
@Singleton
record ApplicationsOfUnits(Sql sql) implements UnitFollower {

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    sql.update(
        "update inspection_application_unit set equipment_id = ?, equipment_no = ?"
            + " where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
  }
}
