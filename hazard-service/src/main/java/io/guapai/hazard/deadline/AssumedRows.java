package io.guapai.hazard.deadline;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of a table whose deadline was assumed, and what it is by a calendar that knows more. */
@ApplicationScoped
public class AssumedRows {

  private final Sql sql;
  private final PlatformClock clock;

  AssumedRows(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A row and its deadline by the calendar. */
  public record Again(UUID id, DueDate due) {}

  private record Assumed(UUID id, String explanation) {}

  /**
   * Locks the rows that are assumed; what another replica works on is left to it.
   *
   * @param column that explains the deadline
   * @param open condition of the rows whose deadline still runs
   * @return those whose deadline the calendar changes
   */
  public List<Again> lock(String table, String column, String open, StatutoryCalendar calendar) {
    return sql
        .query(
            "select id, %1$s from %2$s where %3$s and %4$s order by id for update skip locked"
                .formatted(column, table, open, AssumedDeadline.is(column)),
            row -> new Assumed(row.getObject(1, UUID.class), row.getString(2)))
        .stream()
        .flatMap(assumed -> again(assumed, calendar))
        .toList();
  }

  private Stream<Again> again(Assumed assumed, StatutoryCalendar calendar) {
    return AssumedDeadline.again(assumed.explanation(), calendar, clock.getZone())
        .map(due -> new Again(assumed.id(), due))
        .stream();
  }
}
