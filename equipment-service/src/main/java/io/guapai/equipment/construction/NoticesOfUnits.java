package io.guapai.equipment.construction;

import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Notices about an entry that gave way are about the unit that stays. */
@Singleton
record NoticesOfUnits(Sql sql, History history) implements UnitDependents {

  private record Taken(UUID id, long version, String regionCode, String builder) {}

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    history.write(
        sql
            .query(
                "update construction_notice set version = version + 1,"
                    + " units = case when ? = any(units) then array_remove(units, ?)"
                    + " else array_replace(units, ?, ?) end where units @> array[?]"
                    + " returning id, version, region_code, enterprise_id",
                row ->
                    new Taken(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4)),
                stays.id(),
                gone.id(),
                gone.id(),
                stays.id(),
                gone.id())
            .stream()
            .map(
                taken ->
                    HistoryEntry.of(
                            NoticeDocket.KIND,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            taken.builder(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }
}
