package io.guapai.equipment.people.employment;

import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/**
 * Who operates an entry that gave way operates the unit that stays, where that is his employer's;
 * of another one's he is let go, as when a unit changes hands. Who was assigned to both is assigned
 * once.
 */
@Singleton
record OperatorsOfUnits(Sql sql, PlatformClock clock) implements UnitDependents {

  private static final String TWICE =
      "update operator_unit former set released_on = greatest(?::date, former.assigned_on),"
          + " release_reason = ? from operator_unit same"
          + " where former.equipment_id = ? and former.released_on is null"
          + " and same.equipment_id = ? and same.released_on is null"
          + " and same.certificate_id = former.certificate_id and same.project = former.project";

  private static final String TAKE =
      "update operator_unit set equipment_id = ?, equipment_no = ?, variety = ?,"
          + " operating = project = any (operator_projects_of(?))"
          + " where equipment_id = ? and enterprise_id = ?";

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    sql.update(TWICE, clock.today(), reason, gone.id(), stays.id());
    sql.update(
        TAKE,
        stays.id(),
        stays.equipmentNo(),
        stays.variety(),
        stays.variety(),
        gone.id(),
        stays.enterpriseId());
    sql.update(
        "update operator_unit set to_release = true"
            + " where equipment_id = ? and released_on is null",
        gone.id());
  }
}
