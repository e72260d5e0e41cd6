package io.guapai.inspection.cycle;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.Validity;
import io.guapai.inspection.rule.VarietyRule;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often equipment of a kind is inspected.
 *
 * @param code the rule's id on the shelf
 * @param edition the edition of the rule, which the inspections reckoned by it keep
 * @param clock whose cycle it is: a unit may have several
 * @param months months from one inspection to the next; with {@code years}, once these are over
 * @param years years of use in which an inspection is due, ascending; empty for a plain cycle
 * @param earlyMonths how much earlier than its year an inspection may be done and count for it
 * @param longestMonths the longest that a report may let its result hold; an institute may shorten
 *     a cycle, not lengthen it
 */
public record CycleRule(
    String code,
    String edition,
    String varietyPrefix,
    InspectionClock clock,
    int months,
    List<Integer> years,
    int earlyMonths,
    int longestMonths,
    Validity validity,
    String source,
    Mark standing,
    String note)
    implements VarietyRule {

  public CycleRule {
    years = List.copyOf(years);
  }

  static CycleRule of(Edition<CycleBody> edition) {
    CycleBody body = edition.says();
    return new CycleRule(
        edition.id(),
        edition.edition(),
        body.varietyPrefix(),
        body.clock(),
        body.months(),
        body.years(),
        body.earlyMonths(),
        body.longestMonths(),
        new Validity(edition.validFrom(), edition.validTo()),
        edition.source(),
        edition.mark(),
        body.note());
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
