package io.guapai.hazard.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/** What the shelf says of the colours of risks: from which D = L×E×C on each of them is. */
record RiskThresholds(@NotEmpty List<@NotNull @Valid Beginning> colours) {

  /**
   * Where a colour begins.
   *
   * @param least the least D of the colour; the next higher colour ends it
   */
  record Beginning(@NotNull RiskColour colour, @NotNull @PositiveOrZero BigDecimal least) {}

  /** Every D has one colour. */
  @JsonIgnore
  @AssertTrue(message = "once for each colour, from 0 on and none like another")
  public boolean isComplete() {
    return colours == null
        || colours.stream().map(Beginning::least).anyMatch(least -> least.signum() == 0)
            && colours.stream().map(Beginning::colour).distinct().count() == colours.size()
            && colours.stream()
                    .map(Beginning::least)
                    .map(BigDecimal::stripTrailingZeros)
                    .distinct()
                    .count()
                == colours.size();
  }
}
