package io.guapai.hazard.repeat;

import io.guapai.hazard.Mark;
import io.guapai.hazard.report.Hazard;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the closed hazards that a new one repeats: of the same unit and code, within a period. */
@ApplicationScoped
public class Repeats {

  private final Sql sql;
  private final PlatformClock clock;

  public Repeats(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A unit and a code of the lists. */
  public record Key(String equipmentId, String code) {}

  /** The rule in force today; empty when there is none. */
  public Optional<RecurrenceRule> rule(RecurrenceRule.Purpose purpose) {
    LocalDate today = clock.today();
    return sql.first(
        "select id, edition, days, raise_at, source, mark from recurrence_rule where purpose = ?"
            + " and valid_from <= ? and (valid_to is null or valid_to >= ?)"
            + " order by valid_from desc limit 1",
        row ->
            new RecurrenceRule(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, Integer.class),
                row.getString(5),
                Mark.valueOf(row.getString(6))),
        purpose,
        today,
        today);
  }

  /** What new hazards under these keys would repeat, as far as the caller may see it. */
  public Map<Key, Repeat> find(Collection<Key> keys) {
    Map<Key, Repeat> found = new HashMap<>();
    rule(RecurrenceRule.Purpose.REPEAT)
        .ifPresent(
            rule ->
                sql.query(
                    "select equipment_id, code, count(distinct id),"
                        + " (array_agg(id order by closed_at desc))[1]"
                        + " from hazard join unnest(?, ?) as asked (unit, item)"
                        + " on equipment_id = unit and code = item"
                        + " where state = 'CLOSED' and closed_at >= ? group by equipment_id, code",
                    row ->
                        found.put(
                            new Key(row.getString(1), row.getString(2)),
                            new Repeat(row.getObject(4, UUID.class), row.getInt(3))),
                    keys.stream().map(Key::equipmentId).toList(),
                    keys.stream().map(Key::code).toList(),
                    since(rule)));
    return found;
  }

  /** Links a hazard that is being reported to what it repeats. */
  public void link(Hazard hazard) {
    Key key = new Key(hazard.equipmentId(), hazard.code());
    Repeat repeat = find(List.of(key)).get(key);
    if (repeat != null) {
      hazard.comesBack(repeat);
    }
  }

  /** The first instant that still counts under a rule. */
  public Instant since(RecurrenceRule rule) {
    return clock.startOf(clock.today().minusDays(rule.days()));
  }
}
