package io.guapai.hazard.risk;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What a risk is graded by (LEC, 作业条件危险性评价法).
 *
 * @param likelihood L, how likely the accident is
 * @param exposure E, how often people are exposed
 * @param consequence C, how grave the accident would be
 */
public record Lec(
    @NotNull @Digits(integer = 3, fraction = 2) BigDecimal likelihood,
    @NotNull @Digits(integer = 3, fraction = 2) BigDecimal exposure,
    @NotNull @Digits(integer = 3, fraction = 2) BigDecimal consequence) {

  /** D = L×E×C, written without an exponent. */
  BigDecimal score() {
    return plain(likelihood.multiply(exposure).multiply(consequence));
  }

  /** A number without trailing zeros and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
