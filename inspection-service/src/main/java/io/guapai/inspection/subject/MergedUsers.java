package io.guapai.inspection.subject;

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
 * The units of a former entry and their inspections are the enterprise's: it has used them all
 * along.
 */
@ApplicationScoped
class MergedUsers implements EnterpriseFollower {

  private final Sql sql;
  private final History history;
  private final Clock clock;

  MergedUsers(Sql sql, History history, Clock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  private record Used(String id, String regionCode) {}

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    List<Used> units =
        sql.query(
            "select equipment_id, region_code from subject where enterprise_id = ?"
                + " order by equipment_id for update",
            row -> new Used(row.getString(1), row.getString(2)),
            former);
    sql.update(
        "update subject set enterprise_id = ?, clock_version = clock_version + 1"
            + " where enterprise_id = ?",
        current,
        former);
    sql.update(
        "update subject_clock set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update("update inspection set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update("update calibration set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update(
        "update report_withdrawal set enterprise_id = ? where enterprise_id = ?", current, former);
    By by = By.event(event.header(), clock.instant());
    String reason = EnterpriseFollower.reason(former, current);
    history.write(
        units.stream()
            .map(
                unit ->
                    HistoryEntry.of(
                            Subject.KIND, unit.id(), TAKE_OVER, unit.regionCode(), current, by)
                        .because(reason))
            .toList());
  }
}
