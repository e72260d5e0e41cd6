package io.guapai.runtime.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules kept in memory as they were read for a day, so that a batch does not read them again. The
 * next day reads its own, whichever way the clock was moved. A new edition that was brought in
 * meanwhile, by a migration or by another replica, holds after {@link #LONGEST} at the latest; the
 * day from which an edition is in force is in the rules themselves and is met exactly.
 *
 * <p>Safe for any number of threads: two that come at once may both read.
 */
public final class RulesOfDay<R> {

  /** How long rules are believed without being read again. */
  public static final Duration LONGEST = Duration.ofSeconds(5);

  private record Read<R>(LocalDate day, long at, R rules) {}

  private final Function<LocalDate, R> reading;
  private final LongSupplier nanos;
  private volatile @Nullable Read<R> last;

  /**
   * @param reading reads the rules as they are for a day; they must not change afterwards
   */
  public RulesOfDay(Function<LocalDate, R> reading) {
    this(reading, System::nanoTime);
  }

  RulesOfDay(Function<LocalDate, R> reading, LongSupplier nanos) {
    this.reading = reading;
    this.nanos = nanos;
  }

  /** The rules for a day. */
  public R on(LocalDate day) {
    Read<R> known = last;
    long now = nanos.getAsLong();
    if (known == null || !known.day().equals(day) || now - known.at() > LONGEST.toNanos()) {
      known = new Read<>(day, now, reading.apply(day));
      last = known;
    }
    return known.rules();
  }
}
