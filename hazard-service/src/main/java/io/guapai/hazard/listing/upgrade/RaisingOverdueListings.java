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
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Raises the listings that are overdue for as long as the ladder allows, to the level above (逾期提级);
 * that of a province stays. A listing whose rectification was handed in waits for the authority,
 * not for the enterprise, and is not overdue. Any replica may sweep: each takes rows that no other
 * holds.
 */
@ApplicationScoped
public class RaisingOverdueListings {

  private static final int BATCH = 100;

  private static final String DUE =
      "select h.id from (values (?::date, ?::date)) as last (to_city, to_province), listing l join"
          + " hazard h on h.id = l.hazard_id where l.state = 'LISTED' and l.level <> 'PROVINCE' and"
          + " l.due_date <= greatest(to_city, to_province) and l.due_date <= case l.level when"
          + " 'COUNTY' then to_city else to_province end order by l.due_date limit ? for update of"
          + " h skip locked";

  private final Sql sql;
  private final Transactions transactions;
  private final PlatformClock clock;
  private final DeadlineRules deadlines;
  private final StatutoryCalendar calendar;
  private final Hazards hazards;
  private final Listings listings;
  private final UpgradingListings upgrading;

  RaisingOverdueListings(
      Sql sql,
      Transactions transactions,
      PlatformClock clock,
      DeadlineRules deadlines,
      StatutoryCalendar calendar,
      Hazards hazards,
      Listings listings,
      UpgradingListings upgrading) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.hazards = hazards;
    this.listings = listings;
    this.upgrading = upgrading;
  }

  /** Sweeps until nothing is left that is to be raised. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    int found;
    do {
      found = transactions.asSystem(this::raiseBatch);
    } while (found == BATCH);
  }

  private int raiseBatch() {
    RuleBook rules = deadlines.today();
    List<UUID> due =
        sql.query(
            DUE,
            row -> row.getObject(1, UUID.class),
            lastDueDate(rules, Purpose.UPGRADE_TO_CITY),
            lastDueDate(rules, Purpose.UPGRADE_TO_PROVINCE),
            BATCH);
    for (Hazard hazard : hazards.lock(due)) {
      Listing lower = listings.requireActive(hazard);
      Level above = lower.level().above().orElseThrow();
      DeadlineRule rule =
          rules.general(
              above == Level.CITY ? Purpose.UPGRADE_TO_CITY : Purpose.UPGRADE_TO_PROVINCE);
      By by = new By(By.SYSTEM, clock.instant(), null);
      upgrading.upgrade(hazard, lower, above, reason(lower, rule), by);
    }
    return due.size();
  }

  /** The latest due date that is so long ago that its listing is to be raised today. */
  private LocalDate lastDueDate(RuleBook rules, Purpose purpose) {
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
