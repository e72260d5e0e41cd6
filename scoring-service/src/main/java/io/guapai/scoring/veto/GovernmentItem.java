package io.guapai.scoring.veto;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.AccidentGrade;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of an item of the veto list for governments.
 *
 * @param test what makes it stand; null where the platform has no facts to tell by
 * @param leastGrade of ACCIDENT the least grade that counts
 * @param months for how many months back the test looks
 */
record GovernmentItem(
    @NotBlank String titleZh,
    @NotBlank String titleEn,
    @Nullable What test,
    @Nullable AccidentGrade leastGrade,
    @Nullable @Min(1) Integer months) {

  /** What the accidents are asked for. */
  enum What {
    ACCIDENT,
    MISREPORTED,
    RESCUE_FAILED
  }

  /** A test looks back for some time. */
  @JsonIgnore
  @AssertTrue(message = "test and months together")
  public boolean isTimed() {
    return (test == null) == (months == null);
  }

  /** Only an accident has a grade. */
  @JsonIgnore
  @AssertTrue(message = "leastGrade with ACCIDENT only, and always")
  public boolean isGraded() {
    return (test == What.ACCIDENT) == (leastGrade != null);
  }
}
