package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderBook;
import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The partitions of the trace, one for each month of UTC: those of the months to come are made, and
 * those whose term has passed are dropped. Any replica does it, and one at a time.
 */
@ApplicationScoped
class TraceMonths implements DueTurn {

  private static final String MAINTAIN = "select cylinder_trace_months(?, ?)";

  private final Sql sql;
  private final Transactions transactions;
  private final CylinderBook book;
  private final PlatformClock clock;

  /** Months that are known to have a partition. */
  private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

  TraceMonths(Sql sql, Transactions transactions, CylinderBook book, PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "cylinder-trace-months";
  }

  /** Next month has none yet, or the oldest is over by the clock of the database. */
  @Override
  public Condition due(Instant now) {
    return Condition.of(
        "(select coalesce(max(month) < cast(? as date), true)"
            + " or min(month) < date_trunc('month', least(clock_timestamp() at time zone 'UTC',"
            + " cast(? as timestamp))) - (? + 1) * interval '1 month' from cylinder_trace_month)",
        month(now).plusMonths(1).atDay(1),
        month(now).atDay(1),
        book.monthsKept(clock.today()));
  }

  @Override
  public boolean turn(Instant now) {
    maintain(now);
    return false;
  }

  /** The first instant that an event may have, so that its month is there. */
  Instant oldest(Instant now) {
    return month(now)
        .minusMonths(book.monthsKept(clock.today()))
        .atDay(1)
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }

  /** Has partitions for all of these instants, none of them older than {@link #oldest}. */
  void require(Collection<Instant> instants) {
    for (Instant instant : instants) {
      YearMonth month = month(instant);
      if (!known.contains(month)) {
        boolean there =
            sql.first(
                    "select true from cylinder_trace_month where month = ?",
                    row -> row.getBoolean(1),
                    month.atDay(1))
                .isPresent();
        if (!there) {
          maintain(clock.instant());
        }
        known.add(month);
      }
    }
  }

  /** Brings the partitions up to date, in a transaction of its own. */
  int maintain(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    int kept = book.monthsKept(clock.today());
    return transactions.asSystem(
        () -> sql.first(MAINTAIN, row -> row.getInt(1), today, kept).orElse(0));
  }

  /** The first instant of the month that an instant is in. */
  static Instant startOfMonth(Instant instant) {
    return month(instant).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The first instant after it. */
  static Instant endOfMonth(Instant instant) {
    return month(instant).plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static YearMonth month(Instant instant) {
    return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
  }
}
