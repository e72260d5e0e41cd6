package io.guapai.hazard.listing.upgrade;

import io.guapai.contracts.Level;
import io.guapai.hazard.deadline.DeadlineRule;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Raises the listings that are overdue for as long as the ladder allows, to the government above
 * (逾期提级); that of a province stays. A listing whose rectification was handed in waits for the
 * authority, not for the enterprise, and is not overdue.
 */
public class RaisingOverdueListings implements DueWork<UUID> {

  private final Level from;
  private final Purpose purpose;
  private final DueRows<UUID> rows;
  private final PlatformClock clock;
  private final DeadlineRules deadlines;
  private final StatutoryCalendar calendar;
  private final Hazards hazards;
  private final Listings listings;
  private final UpgradingListings upgrading;
  private final RegionTree regions;

  /**
   * @param from the level whose listings are raised
   */
  RaisingOverdueListings(
      Level from,
      Purpose purpose,
      PlatformClock clock,
      DeadlineRules deadlines,
      StatutoryCalendar calendar,
      Hazards hazards,
      Listings listings,
      UpgradingListings upgrading,
      RegionTree regions) {
    this.from = from;
    this.purpose = purpose;
    // The hazard is locked, as by whoever acts on its listing.
    this.rows =
        new DueRows<>(
            UUID.class,
            "listing l join hazard h on h.id = l.hazard_id",
            "h.id",
            "l.state = 'LISTED' and l.level <> 'PROVINCE' and l.level = '" + from + "'",
            "l.due_date");
    this.clock = clock;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.hazards = hazards;
    this.listings = listings;
    this.upgrading = upgrading;
    this.regions = regions;
  }

  @Override
  public String name() {
    return "overdue-listings-of-" + from.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public DueRows<UUID> rows() {
    return rows;
  }

  @Override
  public int batch() {
    return 100;
  }

  @Override
  public LocalDate dueBy(Instant now) {
    return lastDueDate(deadlines.today());
  }

  @Override
  public void handle(List<UUID> overdue, Instant now) {
    DeadlineRule rule = deadlines.today().general(purpose);
    for (Hazard hazard : hazards.lock(overdue)) {
      Listing lower = listings.requireActive(hazard);
      RegionCode upper =
          regions.authorityAbove(RegionCode.parse(hazard.regionCode()), from).orElseThrow();
      upgrading.upgrade(hazard, lower, upper, reason(lower, rule), By.job(name(), clock.instant()));
    }
  }

  /** The latest due date that is so long ago that its listing is to be raised today. */
  private LocalDate lastDueDate(RuleBook rules) {
    DeadlineRule rule = rules.general(purpose);
    LocalDate day = rules.today().minusDays(1);
    for (int left = rule.days(); left > 0; day = day.minusDays(1)) {
      if (rule.unit() == DayUnit.CALENDAR_DAYS || calendar.isWorkday(day)) {
        left--;
      }
    }
    return day;
  }

  private static String reason(Listing lower, DeadlineRule rule) {
    return "督办期限%s已过，逾期未整改，按%s（%s）%s提级 / not rectified by %s; raised by %s (%s)%s"
        .formatted(
            lower.dueDate(),
            rule.id(),
            rule.edition(),
            rule.mark().zh(),
            lower.dueDate(),
            rule.id(),
            rule.edition(),
            rule.mark().en());
  }
}
