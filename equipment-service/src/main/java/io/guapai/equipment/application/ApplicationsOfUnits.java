package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Applications about an entry that gives way: what is open is decided first, the others go over.
 */
@Singleton
record ApplicationsOfUnits(Sql sql, Applications applications, History history)
    implements UnitDependents {

  private record Taken(UUID id, long version, String regionCode, String enterprise) {}

  @Override
  public void requireMergeable(Equipment gone, Equipment stays) {
    applications
        .openAbout(List.of(gone.id(), stays.id()))
        .ifPresent(
            no -> {
              throw new ProblemException(EquipmentProblem.APPLIED_ALREADY, "stays", no);
            });
  }

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    history.write(
        sql
            .query(
                "update use_application set version = version + 1,"
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
                            ApplicationDocket.KIND,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            taken.enterprise(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }
}
