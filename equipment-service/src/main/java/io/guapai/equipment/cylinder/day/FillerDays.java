package io.guapai.equipment.cylinder.day;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Notes on which days something happened at a filler, so that these are counted and told. */
@ApplicationScoped
public class FillerDays {

  /** So long what comes late is gathered before its day is told again. */
  private static final Duration GATHERING = Duration.ofMinutes(1);

  private static final String ENTER =
      "insert into cylinder_day (id, filler_id, region_code, day, due_at)"
          + " select id, ?, ?, day, due_at from unnest(?, ?::date[], ?) as told (id, day, due_at)"
          + " where not exists"
          + " (select from cylinder_day d where d.filler_id = ? and d.day = told.day)"
          + " on conflict do nothing";

  private static final String AGAIN =
      "update cylinder_day set due_at = greatest(?, (day + 1)::timestamp at time zone ?)"
          + " where id in (select id from cylinder_day where filler_id = ? and day = any(?::date[])"
          + " and due_at is null order by day for update)";

  /** A day that is being counted is waited for, and none is counted before this has ended. */
  private static final String HOLD =
      "select id from cylinder_day where filler_id = ? and day = any(?::date[]) order by day"
          + " for share";

  private final Sql sql;
  private final PlatformClock clock;

  FillerDays(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Last thing that a transaction does in the scope of the platform. */
  public void touch(Filler filler, Collection<LocalDate> days, Instant now) {
    if (days.isEmpty()) {
      return;
    }
    List<LocalDate> sorted = days.stream().sorted().toList();
    Instant soon = now.plus(GATHERING);
    sql.update(
        ENTER,
        filler.id(),
        filler.regionCode(),
        sorted.stream().map(day -> UuidCreator.getTimeOrderedEpoch()).toList(),
        sorted,
        sorted.stream().map(day -> later(clock.startOf(day.plusDays(1)), soon)).toList(),
        filler.id());
    sql.update(AGAIN, soon, clock.getZone().getId(), filler.id(), sorted);
    sql.query(HOLD, row -> true, filler.id(), sorted);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
