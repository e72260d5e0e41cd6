package io.guapai.equipment.term;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term within which a unit in use must be registered (特种设备安全法 §33). It runs only while the unit
 * is in use and not registered (在用未注册). After cancellation there is no grace: it ends on the day
 * from which the unit was in use and cancelled.
 *
 * @param from the day that it is counted from; null when none runs
 * @param due the last day of the term; null when none runs
 * @param rule edition of the rule; null when none runs, and after cancellation
 */
public record RegistrationTerm(
    @Nullable LocalDate from, @Nullable LocalDate due, @Nullable String rule) {

  private static final RegistrationTerm NONE = new RegistrationTerm(null, null, null);

  /**
   * Since when a unit is in use.
   *
   * @param firstUse the day of first use; null when nobody knows it
   * @param known the day on which the register first knew the unit in use
   * @param cancelled the first day on which the register knew it in use and cancelled at once, were
   *     it so
   */
  public record InUse(@Nullable LocalDate firstUse, LocalDate known, LocalDate cancelled) {}

  /** The term of a unit, by the rule in force on the day that it is counted from. */
  public static RegistrationTerm of(
      UseState use, RegState registration, String variety, InUse since, TermRules terms) {
    if (use != UseState.IN_USE || registration == RegState.REGISTERED) {
      return NONE;
    }
    if (registration == RegState.CANCELLED) {
      return new RegistrationTerm(since.cancelled(), since.cancelled(), null);
    }
    LocalDate from = since.firstUse() == null ? since.known() : since.firstUse();
    return terms
        .on(Term.USE_REGISTRATION, variety, from)
        .map(rule -> new RegistrationTerm(from, rule.after(from), rule.edition()))
        .orElse(NONE);
  }
}
