package io.guapai.inspection.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.InspectionClock;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** What the shelf says of a cycle; {@link CycleRule} tells what each part means. */
record CycleBody(
    @NotNull @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @NotNull InspectionClock clock,
    @Min(1) int months,
    @NotNull List<@NotNull @Min(1) Integer> years,
    @Min(0) int earlyMonths,
    @Min(1) int longestMonths,
    @NotBlank String note) {

  /** An institute may shorten a cycle: the longest term is the cycle at least. */
  @JsonIgnore
  @AssertTrue(message = "longestMonths >= months")
  public boolean isLongEnough() {
    return longestMonths >= months;
  }

  /** The years of use are told from the first on. */
  @JsonIgnore
  @AssertTrue(message = "years ascending, once each")
  public boolean isInOrder() {
    return years == null || years.equals(years.stream().distinct().sorted().toList());
  }
}
