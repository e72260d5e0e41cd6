package io.guapai.hazard.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the twelve columns of the form are made of; sums of these are the only way to go from lines
 * to a total.
 *
 * @param yuan funds in yuan
 */
record Counts(
    long unitsScreened,
    long generalFound,
    long generalFixed,
    long majorFound,
    long majorClosed,
    long majorPlanned,
    long majorFiveFixed,
    long listed,
    long listedByProvince,
    BigDecimal yuan) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  Counts plus(Counts other) {
    return new Counts(
        unitsScreened + other.unitsScreened,
        generalFound + other.generalFound,
        generalFixed + other.generalFixed,
        majorFound + other.majorFound,
        majorClosed + other.majorClosed,
        majorPlanned + other.majorPlanned,
        majorFiveFixed + other.majorFiveFixed,
        listed + other.listed,
        listedByProvince + other.listedByProvince,
        yuan.add(other.yuan));
  }

  /** Per cent of general hazards that were fixed; null when none was found. */
  @Nullable BigDecimal generalRate() {
    return rate(generalFixed, generalFound);
  }

  /** Per cent of major hazards that were closed; null when none was found. */
  @Nullable BigDecimal majorRate() {
    return rate(majorClosed, majorFound);
  }

  /** Funds in 10,000 yuan. */
  BigDecimal funds() {
    return yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal rate(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
