package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes the rows that are an enterprise's and lie where it does to where it goes. */
@ApplicationScoped
class FollowingRecords implements EnterpriseDependents {

  private final List<EnterpriseRecords> kinds;
  private final Sql sql;
  private final History history;

  FollowingRecords(@All List<EnterpriseRecords> kinds, Sql sql, History history) {
    this.kinds = kinds;
    this.sql = sql;
    this.history = history;
  }

  private record Taken(UUID id, long version) {}

  @Override
  public void merged(Enterprise former, Enterprise into, String reason, By by) {
    kinds.forEach(
        kind ->
            history.write(
                sql
                    .query(
                        "update "
                            + kind.table()
                            + " set enterprise_id = ?, region_code = ?, version = version + 1"
                            + " where enterprise_id = ? returning id, version",
                        row -> new Taken(row.getObject(1, UUID.class), row.getLong(2)),
                        into.id().value(),
                        into.region().value(),
                        former.id().value())
                    .stream()
                    .map(
                        taken ->
                            HistoryEntry.of(
                                    kind.kind(),
                                    taken.id(),
                                    EnterpriseFollower.TAKE_OVER,
                                    into.region().value(),
                                    into.id().value(),
                                    by)
                                .numbered(taken.version())
                                .because(reason))
                    .toList()));
  }

  /** The enterprise's own history tells so. */
  @Override
  public void moved(Enterprise enterprise, By by) {
    kinds.forEach(
        kind ->
            sql.update(
                "update " + kind.table() + " set region_code = ? where enterprise_id = ?",
                enterprise.region().value(),
                enterprise.id().value()));
  }
}
