package io.guapai.inspection.cycle;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.Standing;
import io.guapai.inspection.rule.Validity;
import io.guapai.inspection.rule.VarietyRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often equipment of a kind is inspected.
 *
 * @param clock whose cycle it is: a unit may have several
 * @param months months from one inspection to the next; with {@code years}, once these are over
 * @param years years of use in which an inspection is due, ascending; empty for a plain cycle
 * @param earlyMonths how much earlier than its year an inspection may be done and count for it
 * @param longestMonths the longest that a report may let its result hold; an institute may shorten
 *     a cycle, not lengthen it
 */
public record CycleRule(
    String code,
    String varietyPrefix,
    InspectionClock clock,
    int months,
    List<Integer> years,
    int earlyMonths,
    int longestMonths,
    Validity validity,
    String source,
    Standing standing,
    String note)
    implements VarietyRule {

  public CycleRule {
    years = List.copyOf(years);
  }

  /** The last day that a report may state: the term may be told to the month. */
  public LocalDate latest(LocalDate inspectedOn) {
    return YearMonth.from(inspectedOn.plusMonths(longestMonths)).atEndOfMonth();
  }

  /**
   * The date through which an inspection holds. Counted by months; a day that the month does not
   * have becomes its last.
   *
   * <p>Where the years of use decide, the anniversary does not move however early or late the
   * inspection was done (TSG T7001-2023); without a day of first use the plain cycle applies.
   */
  public LocalDate next(LocalDate inspectedOn, @Nullable LocalDate firstUse) {
    if (years.isEmpty() || firstUse == null) {
      return inspectedOn.plusMonths(months);
    }
    LocalDate served = inspectedOn.plusMonths(earlyMonths);
    for (int year : years) {
      LocalDate anniversary = firstUse.plusYears(year);
      if (anniversary.isAfter(served)) {
        return anniversary;
      }
    }
    long sinceFirstUse = years.get(years.size() - 1) * 12L;
    LocalDate anniversary;
    do {
      sinceFirstUse += months;
      anniversary = firstUse.plusMonths(sinceFirstUse);
    } while (!anniversary.isAfter(served));
    return anniversary;
  }
}
