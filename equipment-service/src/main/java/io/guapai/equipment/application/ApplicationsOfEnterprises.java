package io.guapai.equipment.application;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * The applications and certificates of an enterprise whose entry is merged into another one. They
 * lie where their units do, and so stay there when it moves.
 */
@Singleton
record ApplicationsOfEnterprises(Sql sql, History history) implements EnterpriseDependents {

  private record Taken(UUID id, long version, String regionCode) {}

  @Override
  public void merged(Enterprise former, Enterprise into, String reason, By by) {
    history.write(
        sql
            .query(
                "update use_application set enterprise_id = ?, enterprise_name = ?,"
                    + " version = version + 1 where enterprise_id = ?"
                    + " returning id, version, region_code",
                row -> new Taken(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)),
                into.id().value(),
                into.name(),
                former.id().value())
            .stream()
            .map(
                taken ->
                    HistoryEntry.of(
                            ApplicationDocket.KIND,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            into.id().value(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
    sql.update(
        "update use_certificate set enterprise_id = ? where enterprise_id = ?",
        into.id().value(),
        former.id().value());
  }
}
