package io.guapai.equipment.register;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Description;
import io.guapai.contracts.UseState;
import io.guapai.equipment.term.Term;
import io.guapai.equipment.term.TermRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * State of inspection of a unit, beside use and registration and independent of both. Derived from
 * dates and the clock, never stored: nothing has to happen for a unit to become overdue.
 *
 * <p>Supervision speaks of overdue units (超期未检) only when they are in use as well.
 */
public enum InspectionState {
  /** Never inspected 未检. */
  @Description("never done 未检")
  NEVER,
  /** Passed, and the result still holds 合格有效. */
  @Description("valid 合格有效")
  VALID,
  /** Passed, and the date is near: the next inspection must be applied for. */
  @Description("due soon 即将到期")
  DUE_SOON,
  /** The date has passed 超期未检. */
  @Description("overdue 超期未检")
  OVERDUE,
  /** Did not pass 不合格. */
  @Description("failed 不合格")
  FAILED,
  /** Out of use for good: nothing is to be inspected. */
  @Description("not needed 不适用")
  NOT_APPLICABLE;

  /**
   * @param last conclusion of the last inspection that the platform knows; null when none
   * @param next the last day on which the last inspection holds; null when not known
   */
  static InspectionState of(
      UseState use,
      String variety,
      @Nullable Conclusion last,
      @Nullable LocalDate next,
      LocalDate today,
      TermRules terms) {
    if (UnitDeed.FINAL.contains(use)) {
      return NOT_APPLICABLE;
    }
    if (last != null && !last.fit()) {
      return FAILED;
    }
    if (next == null) {
      return last == null ? NEVER : VALID;
    }
    if (next.isBefore(today)) {
      return OVERDUE;
    }
    boolean soon =
        terms
            .on(Term.INSPECTION_DUE_SOON, variety, today)
            .map(rule -> !next.isAfter(rule.after(today)))
            .orElse(false);
    return soon ? DUE_SOON : VALID;
  }

  /** Whether a unit in this state may be used (特种设备安全法 §40). */
  boolean permitsUse() {
    return this == VALID || this == DUE_SOON;
  }
}
