package io.guapai.inspection.institute;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.inject.Singleton;

/** Reports on an entry that gave way are on the unit that stays. */
@Singleton
record UnapprovedReportsOfUnits(Sql sql) implements UnitFollower {

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    sql.update(
        "update unapproved_report set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
  }
}
