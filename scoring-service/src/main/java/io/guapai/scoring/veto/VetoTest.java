package io.guapai.scoring.veto;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.Grade;
import io.guapai.contracts.VetoCode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of a test: what in the standing makes a veto stand. Any one of an item's
 * does.
 *
 * @param hazardCode code of the list of hazards that the test is about; null for any
 * @param hazardGrade grade that the test is about; null for any
 */
record VetoTest(
    @NotNull VetoCode veto,
    @NotNull What test,
    @Nullable String hazardCode,
    @Nullable Grade hazardGrade) {

  /** What the standing is asked for. */
  enum What {
    REGISTRATION_OVERDUE,
    INSPECTION_OVERDUE,
    INSPECTION_FAILED,
    HAZARD_OPEN,
    HAZARD_OVERDUE,
    ACCIDENT_IN_YEAR
  }

  /** Only a hazard has a code and a grade. */
  @JsonIgnore
  @AssertTrue(message = "hazardCode and hazardGrade with HAZARD_OPEN and HAZARD_OVERDUE only")
  public boolean isOfHazards() {
    return hazardCode == null && hazardGrade == null
        || test == null
        || test == What.HAZARD_OPEN
        || test == What.HAZARD_OVERDUE;
  }
}
