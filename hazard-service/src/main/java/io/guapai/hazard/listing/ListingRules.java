package io.guapai.hazard.listing;

import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The numbers that the rules of listing set, by the day they are in force. */
@ApplicationScoped
public class ListingRules {

  private final Sql sql;
  private final PlatformClock clock;
  private final RulesOfDay<Map<Threshold, Integer>> thresholds;

  public ListingRules(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
    this.thresholds = new RulesOfDay<>(this::read);
  }

  /** The number in force today, or the nearest edition when none is. */
  public int of(Threshold threshold) {
    return Objects.requireNonNull(thresholds.on(clock.today()).get(threshold), threshold::name);
  }

  private Map<Threshold, Integer> read(LocalDate day) {
    Map<Threshold, Integer> inForce = new EnumMap<>(Threshold.class);
    sql.query(
        "select distinct on (threshold) threshold, value from listing_threshold"
            + Editions.ASKED
            + "order by threshold, "
            + Editions.NEAREST,
        row -> inForce.put(Threshold.valueOf(row.getString(1)), row.getInt(2)),
        day);
    return inForce;
  }

  /** How often progress is reported when a listing of today is due on a date. */
  public Rhythm rhythm(LocalDate dueDate) {
    long days = ChronoUnit.DAYS.between(clock.today(), dueDate);
    return days <= of(Threshold.WEEKLY_REPORTS_WITHIN_DAYS) ? Rhythm.WEEKLY : Rhythm.MONTHLY;
  }
}
