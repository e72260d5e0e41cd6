package io.guapai.hazard.grading;

import io.guapai.contracts.Grade;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.repeat.RecurrenceRule;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The grade of a hazard before any officer's judgement: by its code, within the tiers of its
 * territory, and one tier up when it keeps coming back.
 *
 * <p>Coming back makes a general hazard serious (较大) at most, and only where that tier is in force.
 * It never makes one major: that stands for an item of GB 45067 or a case of O57 §25, a fact about
 * the equipment that stops its use. How often a hazard returns tells of its management, which is
 * met by an interview (约谈) and by the score; an officer who sees more in it raises the grade with a
 * reason.
 */
public final class GradeBook {

  private final Predicate<String> serious;
  private final @Nullable RecurrenceRule repeats;

  /**
   * @param serious whether the middle tier is in force at a place
   * @param repeats when a hazard that comes back is graded up; null when no rule says so
   */
  GradeBook(Predicate<String> serious, @Nullable RecurrenceRule repeats) {
    this.serious = serious;
    this.repeats = repeats;
  }

  /** Whether the middle tier is in force at a place. */
  public boolean hasSerious(String regionCode) {
    return serious.test(regionCode);
  }

  /** The grade by the code and by how often the hazard came back. */
  public Decision byCode(HazardCode code, Hazard hazard) {
    return byCode(code, hazard.regionCode(), hazard.repeat().count());
  }

  Decision byCode(HazardCode code, String regionCode, int repeatCount) {
    Decision decision = code.decision();
    boolean tier = hasSerious(regionCode);
    if (decision.grade() == Grade.SERIOUS && !tier) {
      return new Decision(
          Grade.GENERAL, decision.basis() + "；本地不设较大等级 / no middle tier here", decision.severe());
    }
    if (decision.grade() == Grade.GENERAL && tier && raises(repeatCount)) {
      return new Decision(
          Grade.SERIOUS, decision.basis() + repeated(repeatCount), decision.severe());
    }
    return decision;
  }

  private boolean raises(int repeatCount) {
    return repeats != null && repeats.raiseAt() != null && repeatCount >= repeats.raiseAt();
  }

  private String repeated(int count) {
    if (repeats == null) {
      return "";
    }
    return "；%d日内第%d次重复，提高一级%s / came back %d times within %d days: one tier up%s"
        .formatted(
            repeats.days(), count, repeats.mark().zh(), count, repeats.days(), repeats.mark().en());
  }
}
