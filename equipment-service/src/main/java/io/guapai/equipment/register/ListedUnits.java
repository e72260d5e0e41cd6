package io.guapai.equipment.register;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Dossiers that list units: where one named an entry that gave way it names the unit that stays,
 * once.
 */
@ApplicationScoped
public class ListedUnits {

  private final Sql sql;
  private final History history;

  ListedUnits(Sql sql, History history) {
    this.sql = sql;
    this.history = history;
  }

  private record Taken(UUID id, long version, String regionCode, String enterpriseId) {}

  /**
   * Writes the unit that stays into all dossiers of a kind that list the entry, and into their
   * histories.
   *
   * @param table with the columns {@code units}, {@code version}, {@code region_code} and {@code
   *     enterprise_id}
   * @param kind of the dossiers, as histories call it
   */
  public void goOver(
      String table, String kind, Equipment gone, Equipment stays, String reason, By by) {
    history.write(
        sql
            .query(
                "update "
                    + table
                    + " set version = version + 1,"
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
                            kind,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            taken.enterpriseId(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }
}
