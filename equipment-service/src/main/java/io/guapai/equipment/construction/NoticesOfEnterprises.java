package io.guapai.equipment.construction;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The notices of a builder, and for a user, whose entry is merged into another one. */
@Singleton
record NoticesOfEnterprises(Sql sql, History history) implements EnterpriseDependents {

  private record Taken(UUID id, long version, String regionCode, String builder) {}

  @Override
  public void merged(Enterprise former, Enterprise into, String reason, By by) {
    history.write(
        sql
            .query(
                "update construction_notice set version = version + 1,"
                    + " enterprise_id = case enterprise_id when ? then ? else enterprise_id end,"
                    + " user_id = case user_id when ? then ? else user_id end"
                    + " where ? in (enterprise_id, user_id)"
                    + " returning id, version, region_code, enterprise_id",
                row ->
                    new Taken(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4)),
                former.id().value(),
                into.id().value(),
                former.id().value(),
                into.id().value(),
                former.id().value())
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
