package io.guapai.equipment.term;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term within which a unit in use must be registered (特种设备安全法 §33). It runs only while the unit
 * is in use and unregistered (在用未注册), and only when the day of first use is known.
 *
 * @param due the last day of the term; null when none runs
 * @param rule edition of the rule; null when none runs
 */
public record RegistrationTerm(@Nullable LocalDate due, @Nullable String rule) {

  private static final RegistrationTerm NONE = new RegistrationTerm(null, null);

  /** The term of a unit, by the rule in force on the day of first use. */
  public static RegistrationTerm of(
      UseState use,
      RegState registration,
      String variety,
      @Nullable LocalDate firstUse,
      TermRules terms) {
    if (use != UseState.IN_USE || registration != RegState.UNREGISTERED || firstUse == null) {
      return NONE;
    }
    return terms
        .on(Term.USE_REGISTRATION, variety, firstUse)
        .map(rule -> new RegistrationTerm(rule.after(firstUse), rule.edition()))
        .orElse(NONE);
  }
}
