package io.guapai.inspection.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.UnitClock;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of a cycle that holds for some equipment of a kind only, or says more than
 * months; {@link CycleRule} and {@link Case} tell what each part means.
 */
record CaseBody(
    @NotNull @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @NotNull UnitClock clock,
    @Min(1) @Max(600) int months,
    @NotNull @Size(max = 50) List<@NotNull @Min(1) @Max(100) Integer> years,
    @Nullable Boolean listedYearsOnly,
    @Min(0) @Max(12) int earlyMonths,
    @Min(1) @Max(600) int longestMonths,
    @Nullable Boolean toMonth,
    @Nullable @Size(min = 1, max = 5) List<@NotNull @Min(1) @Max(5) Integer> grades,
    @Nullable @Size(min = 1, max = 20) List<@NotBlank @Size(max = 32) String> classes,
    @Nullable @Size(min = 1, max = 20) List<@NotBlank @Size(max = 32) String> media,
    @Nullable @Min(1) @Max(100) Integer fromAge,
    @Nullable @Min(1) @Max(100) Integer throughAge,
    @NotBlank String note) {

  /** An institute may shorten a cycle: the longest term is the cycle at least. */
  @JsonIgnore
  @AssertTrue(message = "longestMonths >= months")
  public boolean isLongEnough() {
    return longestMonths >= months;
  }

  /**
   * The years of use are told from the first on, and are all there are only where there are any.
   */
  @JsonIgnore
  @AssertTrue(message = "years ascending, once each; some where only these count")
  public boolean isInOrder() {
    return years == null
        || years.equals(years.stream().distinct().sorted().toList())
            && !(Boolean.TRUE.equals(listedYearsOnly) && years.isEmpty());
  }

  /** No unit has a clock that nobody knows. */
  @JsonIgnore
  @AssertTrue(message = "a clock that units have")
  public boolean isKnown() {
    return clock != UnitClock.OTHER;
  }

  Case on() {
    return new Case(
        grades == null ? List.of() : grades,
        classes == null ? List.of() : classes,
        media == null ? List.of() : media,
        fromAge,
        throughAge);
  }
}
