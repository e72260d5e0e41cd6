package io.guapai.inspection.maintenance;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The visits of a former entry, of a unit or of its user, are those of the one that stays. */
@ApplicationScoped
class MergedMaintenance implements EnterpriseFollower, UnitFollower {

  private final Visits visits;
  private final MaintenanceDocket docket;
  private final EntityManager entities;
  private final Sql sql;
  private final Clock clock;

  MergedMaintenance(
      Visits visits, MaintenanceDocket docket, EntityManager entities, Sql sql, Clock clock) {
    this.visits = visits;
    this.docket = docket;
    this.entities = entities;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update("update maintenance set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update(
        "update maintained_lift set enterprise_id = ?, look_at = to_timestamp(0)"
            + " where enterprise_id = ?",
        current,
        former);
  }

  /** Of two visits that are planned of what is one lift the one of the former is not made. */
  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    By by = By.event(event.header(), clock.instant());
    List<Maintenance> planned =
        visits.open(former.id()).stream()
            .filter(visit -> visit.state() == MaintenanceState.PLANNED)
            .toList();
    planned.forEach(visit -> visit.lapse(UnitFollower.reason(former, current), by));
    docket.follow(planned);
    entities.flush();
    sql.update(
        "update maintenance set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
    sql.update("delete from unit_place where equipment_id = ?", former.id());
    sql.update(
        "update maintained_lift set look_at = to_timestamp(0) where equipment_id = ?",
        current.id());
  }
}
