package io.guapai.inspection.roster;

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

/**
 * An enterprise that goes by one id is in the register once, watched first if either entry was;
 * what an inspector avoided under the former id, he avoids.
 */
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

  private record Avoided(UUID id, String region, long version) {}

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "insert into check_enterprise as known (id, name, region_code, key_unit, grade)"
            + " select ?, name, region_code, key_unit, grade from check_enterprise where id = ?"
            + " on conflict (id) do update set key_unit = known.key_unit or excluded.key_unit,"
            + " grade = coalesce(known.grade, excluded.grade)",
        current,
        former);
    sql.update("delete from check_enterprise where id = ?", former);
    List<Avoided> avoided =
        sql.query(
            "update avoidance set checked_id = ?, version = version + 1 where checked_id = ?"
                + " returning id, region_code, version",
            row -> new Avoided(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
            current,
            former);
    By by = By.event(event.header(), clock.instant());
    history.write(
        avoided.stream()
            .map(
                each ->
                    HistoryEntry.of("avoidance", each.id(), TAKE_OVER, each.region(), null, by)
                        .numbered(each.version())
                        .because(EnterpriseFollower.reason(former, current)))
            .toList());
  }
}
