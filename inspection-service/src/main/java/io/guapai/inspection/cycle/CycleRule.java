package io.guapai.inspection.cycle;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.rule.Validity;
import io.guapai.inspection.rule.VarietyRule;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often equipment of a kind is inspected.
 *
 * @param code the rule's id on the shelf
 * @param edition the edition of the rule, which the inspections reckoned by it keep
 * @param territory whose rule it is; null for the nation's
 * @param clock whose cycle it is: a unit may have several
 * @param on of which equipment of the kind it holds
 * @param months months from one inspection to the next; with {@code years}, once these are over
 * @param years years of use in which an inspection is due, ascending; empty for a plain cycle
 * @param listedYearsOnly whether nothing is due once these years are over
 * @param earlyMonths how much earlier than its date an inspection may be done and count for it, so
 *     that the cycle is not shifted
 * @param longestMonths the longest that a report may let its result hold; an institute may shorten
 *     a cycle, not lengthen it
 * @param toMonth whether the date is told to the month, and holds through the month's end
 */
public record CycleRule(
    String code,
    String edition,
    @Nullable String territory,
    String varietyPrefix,
    UnitClock clock,
    Case on,
    int months,
    List<Integer> years,
    boolean listedYearsOnly,
    int earlyMonths,
    int longestMonths,
    boolean toMonth,
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
        territory(edition),
        body.varietyPrefix(),
        UnitClock.of(body.clock()),
        Case.ANY,
        body.months(),
        body.years(),
        false,
        body.earlyMonths(),
        body.longestMonths(),
        false,
        new Validity(edition.validFrom(), edition.validTo()),
        edition.source(),
        edition.mark(),
        body.note());
  }

  static CycleRule ofCase(Edition<CaseBody> edition) {
    CaseBody body = edition.says();
    return new CycleRule(
        edition.id(),
        edition.edition(),
        territory(edition),
        body.varietyPrefix(),
        body.clock(),
        body.on(),
        body.months(),
        body.years(),
        Boolean.TRUE.equals(body.listedYearsOnly()),
        body.earlyMonths(),
        body.longestMonths(),
        Boolean.TRUE.equals(body.toMonth()),
        new Validity(edition.validFrom(), edition.validTo()),
        edition.source(),
        edition.mark(),
        body.note());
  }

  private static @Nullable String territory(Edition<?> edition) {
    return edition.territory() == null ? null : edition.territory().value();
  }

  /** The last day that a report may state: the term may be told to the month. */
  public LocalDate latest(LocalDate inspectedOn) {
    return YearMonth.from(inspectedOn.plusMonths(longestMonths)).atEndOfMonth();
  }

  /**
   * The date through which an examination holds.
   *
   * <p>Where the years of use decide, the anniversary does not move however early or late the
   * examination was done (TSG T7001-2023); without a day to count them from the plain cycle
   * applies. In a plain cycle one that is as early as it may be is counted from the date that it
   * was due, any other from its own day.
   *
   * @param base day from which the years of use are counted; null when it is not known
   * @param dueBefore date that the clock had; null when it had none
   * @return empty when nothing is due after it
   */
  public Optional<Reckoned> reckon(
      LocalDate examinedOn, @Nullable LocalDate base, @Nullable LocalDate dueBefore) {
    if (!years.isEmpty() && base != null) {
      return anniversary(base, examinedOn.plusMonths(earlyMonths))
          .map(since -> new Reckoned(base, since, toMonth));
    }
    LocalDate from = dueBefore != null && isEarly(examinedOn, dueBefore) ? dueBefore : examinedOn;
    return Optional.of(new Reckoned(from, months, toMonth));
  }

  private boolean isEarly(LocalDate examinedOn, LocalDate dueBefore) {
    return examinedOn.isBefore(dueBefore)
        && !examinedOn.plusMonths(earlyMonths).isBefore(dueBefore);
  }

  /** Months of use at the first anniversary that counts after a day. */
  private Optional<Integer> anniversary(LocalDate base, LocalDate served) {
    for (int year : years) {
      if (base.plusMonths(12L * year).isAfter(served)) {
        return Optional.of(12 * year);
      }
    }
    if (listedYearsOnly) {
      return Optional.empty();
    }
    int since = years.get(years.size() - 1) * 12;
    do {
      since += months;
    } while (!base.plusMonths(since).isAfter(served));
    return Optional.of(since);
  }
}
