package io.guapai.inspection.check;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The checks of a former entry are the enterprise's. */
@ApplicationScoped
class MergedEnterprises implements EnterpriseFollower {

  private final Sql sql;
  private final History history;
  private final Clock clock;

  MergedEnterprises(Sql sql, History history, Clock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  private record Taken(UUID id, String region, long version) {}

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    List<Taken> taken =
        sql.query(
            "update supervisory_check set enterprise_id = ?, version = version + 1"
                + " where enterprise_id = ? returning id, region_code, version",
            row -> new Taken(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
            current,
            former);
    By by = By.event(event.header(), clock.instant());
    history.write(
        taken.stream()
            .map(
                each ->
                    HistoryEntry.of(
                            "supervisory-check", each.id(), TAKE_OVER, each.region(), current, by)
                        .numbered(each.version())
                        .because(EnterpriseFollower.reason(former, current)))
            .toList());
  }
}
