package io.guapai.scoring.score;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a standard.
 *
 * @param groupCode letter of its group
 * @param max most points
 * @param measure what it is counted from; null while no data are provided
 * @param deduction points off per case; null when points are a share of the maximum
 * @param bonus whether its points come on top of the rescaled sum
 */
@Embeddable
public record Criterion(
    int ordinal,
    String code,
    String groupCode,
    String titleZh,
    String titleEn,
    BigDecimal max,
    @Enumerated(EnumType.STRING) @Nullable Measure measure,
    @Nullable BigDecimal deduction,
    boolean bonus) {

  /** Points for a count, not rounded; never below zero. */
  BigDecimal points(Count count) {
    if (deduction != null) {
      return max.subtract(deduction.multiply(BigDecimal.valueOf(count.numerator())))
          .max(BigDecimal.ZERO);
    }
    return max.multiply(BigDecimal.valueOf(count.numerator()))
        .divide(BigDecimal.valueOf(count.denominator()), MathContext.DECIMAL128);
  }
}
