package io.guapai.equipment.register;

import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseUnits;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units of an enterprise that changes. */
@ApplicationScoped
class UnitsOfEnterprises implements EnterpriseUnits {

  private final Sql sql;
  private final AssignedUnits assignments;
  private final History history;

  UnitsOfEnterprises(Sql sql, AssignedUnits assignments, History history) {
    this.sql = sql;
    this.assignments = assignments;
    this.history = history;
  }

  private record Taken(UUID id, String regionCode) {}

  @Override
  public int inUse(String enterpriseId) {
    return sql.first(
            "select count(*) from equipment where enterprise_id = ? and use_state = ?",
            row -> row.getInt(1),
            enterpriseId,
            UseState.IN_USE)
        .orElse(0);
  }

  /** Nobody has to be told: who hears of the merge takes the units over. */
  @Override
  public void take(Enterprise former, Enterprise into, String reason, By by) {
    List<Taken> taken =
        sql.query(
            "update equipment set enterprise_id = ?, enterprise_name = ? where enterprise_id = ?"
                + " returning id, region_code",
            row -> new Taken(row.getObject(1, UUID.class), row.getString(2)),
            into.id().value(),
            into.name(),
            former.id().value());
    sql.update(
        "update merged_unit set enterprise_id = ? where enterprise_id = ?",
        into.id().value(),
        former.id().value());
    history.write(
        taken.stream()
            .map(
                unit ->
                    HistoryEntry.of(
                            EquipmentSnapshot.KIND,
                            unit.id(),
                            EnterpriseFollower.TAKE_OVER,
                            unit.regionCode(),
                            into.id().value(),
                            by)
                        .because(reason))
            .toList());
  }

  /** Nothing that concerns others changes with it: a unit is known by the id of its user. */
  @Override
  public void name(Enterprise enterprise) {
    sql.update(
        "update equipment set enterprise_name = ? where enterprise_id = ?",
        enterprise.name(),
        enterprise.id().value());
  }

  @Override
  public void move(Enterprise enterprise, List<UUID> units, Acting acting) {
    if (units.isEmpty()) {
      return;
    }
    RegionCode territory = acting.caller().region();
    List<EquipmentSnapshot> movable =
        sql
            .query(
                "select "
                    + EquipmentSnapshot.COLUMNS
                    + " from equipment where id = any(?::uuid[]) and enterprise_id = ?"
                    + " order by id for update",
                EquipmentSnapshot::map,
                units,
                enterprise.id().value())
            .stream()
            .filter(unit -> !UnitDeed.FINAL.contains(unit.useState()))
            .filter(unit -> territory != null && unit.regionCode().startsWith(territory.value()))
            .toList();
    Set<UUID> left = new HashSet<>(units);
    movable.forEach(unit -> left.remove(unit.id()));
    if (!left.isEmpty()) {
      throw new ProblemException(EquipmentProblem.UNITS_NOT_MOVABLE, "units", left);
    }
    List<EquipmentSnapshot> moved =
        sql.query(
            "update equipment set region_code = ?, version = version + 1"
                + " where id = any(?::uuid[]) and region_code <> ? returning "
                + EquipmentSnapshot.COLUMNS,
            EquipmentSnapshot::map,
            enterprise.region().value(),
            units,
            enterprise.region().value());
    assignments.follow(moved);
    history.tell(
        EquipmentSnapshot.KIND,
        acting.by(),
        moved.stream().map(unit -> unit.changed(Cause.none())).toList());
  }
}
