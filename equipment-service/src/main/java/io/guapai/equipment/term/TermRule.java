package io.guapai.equipment.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a term.
 *
 * @param varietyPrefix catalogue codes it is for; empty for all
 * @param effectiveFrom the first day on which it holds
 * @param effectiveTo the last day; null while it holds
 * @param basis the law or proposal it rests on
 */
public record TermRule(
    Term term,
    String varietyPrefix,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    int amount,
    Unit unit,
    String basis) {

  /** What a term is counted in. */
  public enum Unit {
    DAY,
    MONTH
  }

  /** The last day of the term; the day that starts it does not count. */
  public LocalDate after(LocalDate start) {
    return unit == Unit.MONTH ? start.plusMonths(amount) : start.plusDays(amount);
  }

  /** Names this version, for records decided under it. */
  public String edition() {
    return term + "@" + effectiveFrom;
  }

  boolean covers(Term asked, String variety) {
    return term == asked && variety.startsWith(varietyPrefix);
  }

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}
