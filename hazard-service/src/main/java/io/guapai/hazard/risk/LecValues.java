package io.guapai.hazard.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;

/** What the shelf says of a factor of LEC: the values that it may take, and none between them. */
record LecValues(@NotEmpty List<@NotNull @Valid Value> values) {

  /** A value and what it means. */
  record Value(
      @NotNull @Positive BigDecimal value, @NotBlank String titleZh, @NotBlank String titleEn) {}
}
