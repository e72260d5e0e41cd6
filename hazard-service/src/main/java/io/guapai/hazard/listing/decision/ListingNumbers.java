package io.guapai.hazard.listing.decision;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Numbers of listing notices, gapless per authority and year: {@code
 * GP-<division>-<year>-<number>}.
 */
@ApplicationScoped
class ListingNumbers {

  private final Sql sql;
  private final PlatformClock clock;

  ListingNumbers(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The authority's next number; it is taken when the transaction commits. */
  String next(RegionCode authority) {
    int year = clock.today().getYear();
    int number =
        sql.query(
                "insert into listing_number as known (authority_region, year, last)"
                    + " values (?, ?, 1) on conflict (authority_region, year)"
                    + " do update set last = known.last + 1 returning last",
                row -> row.getInt(1),
                authority.value(),
                year)
            .get(0);
    return "GP-%s-%d-%04d".formatted(authority.division(), year, number);
  }
}
