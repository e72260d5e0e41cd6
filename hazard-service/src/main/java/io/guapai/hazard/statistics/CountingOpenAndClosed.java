package io.guapai.hazard.statistics;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how hazards stand now: a territory's by the sums that they keep. */
@ApplicationScoped
class CountingOpenAndClosed {

  private static final String OPEN = "open";
  private static final String OVERDUE = "overdue";
  private static final String LISTED = "listed";
  private static final String CLOSED = "closed";
  private static final List<String> MEASURES = List.of(OPEN, OVERDUE, LISTED, CLOSED);

  private final Sql sql;
  private final Tallies tallies;
  private final PlatformClock clock;

  CountingOpenAndClosed(Sql sql, Tallies tallies, PlatformClock clock) {
    this.sql = sql;
    this.tallies = tallies;
    this.clock = clock;
  }

  /**
   * The counts of a territory now.
   *
   * @param region null for those whom no territory but their own hazards concern
   */
  Statistics count(@Nullable RegionCode region) {
    return region == null ? own() : of(region);
  }

  private Statistics of(RegionCode region) {
    return statistics(region, tallies.sums(region, MEASURES));
  }

  /** The counts of each region directly below one, now. */
  List<Statistics> below(RegionCode region) {
    return tallies.below(region, MEASURES, LocalDate.MAX).entrySet().stream()
        .map(each -> statistics(each.getKey(), each.getValue()))
        .toList();
  }

  private Statistics statistics(RegionCode region, Sums sums) {
    return new Statistics(
        region.value(), sums.of(OPEN), sums.of(OVERDUE), sums.of(LISTED), sums.of(CLOSED), now());
  }

  /**
   * What row-level security leaves: an enterprise has few enough hazards to be counted one by one.
   */
  private Statistics own() {
    return sql.first(
            "select count(*) filter (where open), count(*) filter (where overdue),"
                + " count(*) filter (where listed), count(*) filter (where state = 'CLOSED')"
                + " from hazard",
            row ->
                new Statistics(
                    null, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), now()))
        .orElseThrow();
  }

  private OffsetDateTime now() {
    return clock.instant().atZone(clock.getZone()).toOffsetDateTime();
  }
}
