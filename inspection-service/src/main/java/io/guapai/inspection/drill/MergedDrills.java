package io.guapai.inspection.drill;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;

/** The drills of a former entry, of a unit or of its user, are those of the one that stays. */
@ApplicationScoped
class MergedDrills implements EnterpriseFollower, UnitFollower {

  private final Sql sql;

  MergedDrills(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update rescue_drill set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update("update rescue_drill set held_by = ? where held_by = ?", current, former);
  }

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    sql.update(
        "update rescue_drill set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
  }
}
