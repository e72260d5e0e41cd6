package io.guapai.hazard.repeat;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Repeat;
import io.guapai.hazard.repeat.RecurrenceRule.Purpose;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the closed hazards that a new one repeats: of the same subject, code and fault, within a
 * period.
 */
@ApplicationScoped
public class Repeats {

  private static final RuleKind<RecurrenceRule.Body> RULES =
      RuleKind.ending("RECURRENCE", RecurrenceRule.Body.class, Purpose.values());

  private final Sql sql;
  private final PlatformClock clock;
  private final Shelf shelf;

  public Repeats(Sql sql, PlatformClock clock, Shelf shelf) {
    this.sql = sql;
    this.clock = clock;
    this.shelf = shelf;
  }

  @Produces
  @Singleton
  static RuleKind<RecurrenceRule.Body> kind() {
    return RULES;
  }

  /**
   * A unit or enterprise, and a code of the lists.
   *
   * @param fault tells faults under a catch-all code apart
   */
  public record Key(String subject, String code, String fault) {

    public static Key of(Hazard hazard) {
      return new Key(hazard.subjectKey(), hazard.code(), hazard.origin().fault());
    }
  }

  /** The rule in force today; empty when there is none. */
  public Optional<RecurrenceRule> rule(Purpose purpose) {
    return rule(purpose, clock.today());
  }

  /** The rule in force on a day; empty when there is none. */
  public Optional<RecurrenceRule> rule(Purpose purpose, LocalDate day) {
    return shelf.rules(RULES).on(purpose, day).map(RecurrenceRule::of);
  }

  /** What new hazards under these keys would repeat, as far as the caller may see it. */
  public Map<Key, Repeat> find(Collection<Key> keys) {
    Map<Key, Repeat> found = new HashMap<>();
    rule(Purpose.REPEAT)
        .ifPresent(
            rule ->
                sql.query(
                    "select asked.subject, code, fault, count(distinct id), (array_agg(id order by"
                        + " closed_at desc))[1] from hazard join unnest(?, ?, ?) as asked (subject,"
                        + " item, kind) on coalesce(equipment_id, enterprise_id) = asked.subject"
                        + " and code = item and fault = kind where state = 'CLOSED' and closed_at"
                        + " >= ? group by asked.subject, code, fault",
                    row ->
                        found.put(
                            new Key(row.getString(1), row.getString(2), row.getString(3)),
                            new Repeat(row.getObject(5, UUID.class), row.getInt(4))),
                    keys.stream().map(Key::subject).toList(),
                    keys.stream().map(Key::code).toList(),
                    keys.stream().map(Key::fault).toList(),
                    since(rule)));
    return found;
  }

  /** Links a hazard that is being reported to what it repeats. */
  public void link(Hazard hazard) {
    Key key = Key.of(hazard);
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
