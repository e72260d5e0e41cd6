package io.guapai.scoring.standing;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the register tells of enterprises and their units. */
@ApplicationScoped
class RegisterRows {

  private final Sql sql;

  RegisterRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        entry(EnterpriseRegistered.class),
        entry(EnterpriseRenamed.class),
        entry(EnterpriseMoved.class),
        entry(EnterpriseReclassified.class),
        entry(EnterpriseClosed.class),
        new Projection<>(
            EquipmentRegistered.class,
            EquipmentRegistered::equipmentId,
            events -> units(events.stream().map(UnitSnapshot::registered).toList())),
        new Projection<>(
            EquipmentChanged.class,
            EquipmentChanged::equipmentId,
            events -> units(events.stream().map(UnitSnapshot::changed).toList())),
        new Projection<>(
            RegistrationOverdue.class, RegistrationOverdue::equipmentId, this::overdue));
  }

  private <T extends EnterpriseEntry> Projection<T> entry(Class<T> fact) {
    return new Projection<>(fact, EnterpriseEntry::enterpriseId, this::enterprises);
  }

  private <T extends EnterpriseEntry> void enterprises(List<Received<T>> events) {
    sql.unnest(
        "insert into enterprise as e (id, name, region_code, demonstration, closed_on)"
            + " select * from unnest(?, ?, ?, ?, ?::date[])"
            + " on conflict (id) do update set name = excluded.name,"
            + " region_code = excluded.region_code, demonstration = excluded.demonstration,"
            + " closed_on = excluded.closed_on"
            + " where (e.name, e.region_code, e.demonstration, e.closed_on) is distinct from"
            + " (excluded.name, excluded.region_code, excluded.demonstration, excluded.closed_on)",
        events,
        event ->
            new Object[] {
              event.data().enterpriseId(),
              event.data().name(),
              event.data().regionCode(),
              event.data().demonstration(),
              event.data() instanceof EnterpriseClosed closed ? closed.effectiveOn() : null
            });
  }

  // A unit that changes hands is told on two keys, so only its version tells the older fact.
  private void units(List<UnitSnapshot> units) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, variety, use_state, reg_state,"
            + " next_inspection_date, register_version) select * from unnest(?, ?, ?, ?, ?, ?,"
            + " ?::date[], ?) on conflict (equipment_id) do update set enterprise_id ="
            + " excluded.enterprise_id, region_code = excluded.region_code, variety ="
            + " excluded.variety, use_state = excluded.use_state, reg_state = excluded.reg_state,"
            + " next_inspection_date = excluded.next_inspection_date, register_version ="
            + " excluded.register_version, registration_overdue_for = case when excluded.reg_state"
            + " <> 'REGISTERED' then unit.registration_overdue_for end where"
            + " coalesce(unit.register_version, 0) <= excluded.register_version",
        units,
        unit ->
            new Object[] {
              unit.equipmentId(),
              unit.enterpriseId(),
              unit.regionCode(),
              unit.variety(),
              unit.useState(),
              unit.regState(),
              unit.nextInspectionDate(),
              unit.version()
            });
  }

  private void overdue(List<Received<RegistrationOverdue>> events) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, registration_overdue_for)"
            + " select * from unnest(?, ?, ?, ?) on conflict (equipment_id) do update set"
            + " registration_overdue_for = excluded.registration_overdue_for"
            + " where unit.reg_state is distinct from 'REGISTERED'",
        events,
        event ->
            new Object[] {
              event.data().equipmentId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().dueDate()
            });
  }
}
