package io.guapai.local.instance;

import io.guapai.local.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;

/** Where a person wants the platform's clock to go. */
public interface ClockMove {
  /** The zone in which days and months are counted and times are shown. */
  ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The time after the move. */
  Instant from(Instant now);

  static ClockMove to(Instant instant) {
    return now -> instant;
  }

  static ClockMove by(Duration duration) {
    return now -> now.plus(duration);
  }

  /**
   * Reads {@code +P3D}, {@code -P1D}, {@code +PT6H30M}, {@code +P1M} or an instant with its offset.
   *
   * @throws Refusal when it is none of these
   */
  static ClockMove parse(String text) {
    boolean back = text.startsWith("-");
    String amount = back || text.startsWith("+") ? text.substring(1) : text;
    if (!amount.startsWith("P")) {
      return to(instant(text));
    }
    try {
      if (amount.matches("P[^T]*[YMW].*")) {
        Period period = Period.parse(amount);
        Period signed = back ? period.negated() : period;
        return now -> now.atZone(ZONE).plus(signed).toInstant();
      }
      Duration duration = Duration.parse(amount);
      return by(back ? duration.negated() : duration);
    } catch (DateTimeException e) {
      throw new Refusal("Not a duration: " + text + " (for example +P3D or -PT12H)", e);
    }
  }

  /**
   * Reads an instant such as {@code 2022-07-28T00:00+08:00}.
   *
   * @throws Refusal when it is none
   */
  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal("Not an instant: " + text + " (for example 2022-07-28T00:00+08:00)", e);
    }
  }

  /** A time as people read it. */
  static String show(Instant instant) {
    return instant.atZone(ZONE).toOffsetDateTime().withNano(0).toString();
  }
}
