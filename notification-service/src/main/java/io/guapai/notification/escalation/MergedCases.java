package io.guapai.notification.escalation;

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

/**
 * Cases of a former entry are the enterprise's. The histories of those that are open say under
 * which id they go on; the levels that they reached stay as they were told.
 */
@ApplicationScoped
class MergedCases implements EnterpriseFollower {

  private final Sql sql;
  private final History history;
  private final Clock clock;

  MergedCases(Sql sql, History history, Clock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  private record Taken(String id, String regionCode, boolean closed) {}

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    List<Taken> taken =
        sql.query(
            "update escalation_case set enterprise_id = ? where enterprise_id = ?"
                + " returning id::text, region_code, state = 'CLOSED'",
            row -> new Taken(row.getString(1), row.getString(2), row.getBoolean(3)),
            current,
            former);
    By by = By.event(event.header(), clock.instant());
    String reason = EnterpriseFollower.reason(former, current);
    history.write(
        taken.stream()
            .filter(file -> !file.closed())
            .map(
                file ->
                    HistoryEntry.of(
                            EscalationCase.KIND,
                            file.id(),
                            TAKE_OVER,
                            file.regionCode(),
                            current,
                            by)
                        .because(reason))
            .toList());
  }
}
