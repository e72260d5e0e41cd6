package io.guapai.hazard.listing;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The numbers that the rules of listing set, by the day they are in force. */
@ApplicationScoped
public class ListingRules {

  private final Sql sql;
  private final PlatformClock clock;

  public ListingRules(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The number in force today.
   *
   * @throws IllegalStateException when there is none
   */
  public int of(Threshold threshold) {
    LocalDate today = clock.today();
    return sql.first(
            "select value from listing_threshold where threshold = ?"
                + " and valid_from <= ? and (valid_to is null or valid_to >= ?)"
                + " order by valid_from desc limit 1",
            row -> row.getInt(1),
            threshold,
            today,
            today)
        .orElseThrow(() -> new IllegalStateException("no threshold in force: " + threshold));
  }

  /** How often progress is reported when a listing of today is due on a date. */
  public Rhythm rhythm(LocalDate dueDate) {
    long days = ChronoUnit.DAYS.between(clock.today(), dueDate);
    return days <= of(Threshold.WEEKLY_REPORTS_WITHIN_DAYS) ? Rhythm.WEEKLY : Rhythm.MONTHLY;
  }
}
