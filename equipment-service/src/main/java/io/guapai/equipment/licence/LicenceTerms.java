package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long licences hold, and how long before their end it is told; both rules of the shelf. */
@ApplicationScoped
class LicenceTerms {

  private static final String LEADS = "LICENCE";
  private static final RuleKind<Term> TERMS =
      RuleKind.lasting("LICENCE_TERM", Term.class, LicenceKind.values());
  private static final RuleKind<Leads> LEAD_TIMES =
      RuleKind.lasting("LICENCE_LEAD_TIMES", Leads.class, LEADS).inTerritories();

  private final Shelf shelf;
  private final PlatformClock clock;

  LicenceTerms(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** A licence holds so many months at most. */
  record Term(@Min(1) @Max(1200) int months) {}

  /** Its end is told so many days before. */
  record Leads(@NotEmpty @Size(max = 10) List<@NotNull @Min(1) @Max(1000) Integer> days) {}

  @Produces
  @Singleton
  static RuleKind<Term> terms() {
    return TERMS;
  }

  @Produces
  @Singleton
  static RuleKind<Leads> leadTimes() {
    return LEAD_TIMES;
  }

  /**
   * A term that begins on a day.
   *
   * @param stated its last day; null for the longest that the rule allows
   * @throws ProblemException when it begins in the future, ends before it begins, or is longer than
   *     the rule allows (422)
   */
  LicenceTerm of(
      LicenceKind kind, LocalDate from, @Nullable LocalDate stated, String region, By by) {
    LocalDate today = clock.today();
    Days.requirePast("issuedOn", from, today);
    Edition<Term> rule = shelf.rules(TERMS).require(kind, from);
    LocalDate last = from.plusMonths(rule.says().months());
    LocalDate until = Objects.requireNonNullElse(stated, last.minusDays(1));
    if (until.isAfter(last)) {
      throw new ProblemException(
          EquipmentProblem.LICENCE_TOO_LONG,
          "validUntil",
          until.toString(),
          last.toString(),
          rule.says().months(),
          rule.source());
    }
    Days.requireBetween("validUntil", until, from, last);
    boolean passed = until.isBefore(today);
    return new LicenceTerm(
        from,
        until,
        passed ? null : until.minusDays(leads(region, today).get(0)),
        passed ? by.at() : null);
  }

  /** When the end of a term is told next, after today; null when it has been told for good. */
  @Nullable LocalDate nextReminder(LocalDate until, String region, LocalDate today) {
    return leads(region, today).stream()
        .map(until::minusDays)
        .filter(today::isBefore)
        .findFirst()
        .orElse(null);
  }

  /** The longest time before the end of a term at which it is told. */
  int longestLead(String region, LocalDate today) {
    return leads(region, today).get(0);
  }

  private List<Integer> leads(String region, LocalDate today) {
    return shelf
        .rules(LEAD_TIMES)
        .require(LEADS, today, RegionCode.parse(region))
        .says()
        .days()
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
