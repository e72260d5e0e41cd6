package io.guapai.runtime.tally;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads sums of a region and all inside it: what is folded and what is not yet, so that whoever
 * changed something counts it at once. The caller's scope decides what is seen; a region that does
 * not lie within it has no sums.
 */
@ApplicationScoped
public class Tallies {

  private static final String SUMS =
      "select measure, sum(amount) from ("
          + "select measure, amount from tally where region = ? and measure = any(?) and day < ?"
          + " union all select measure, amount from tally_addition"
          + " where starts_with(region, ?) and measure = any(?) and day < ?"
          + " and guapai_visible(?, null)) as told"
          + " group by measure";

  private final Sql sql;

  public Tallies(Sql sql) {
    this.sql = sql;
  }

  /** Sums of measures of a region, over all days of those that are kept by day. */
  public Sums sums(RegionCode region, Collection<String> measures) {
    return sums(region, measures, LocalDate.MAX);
  }

  /**
   * Sums of measures of a region.
   *
   * @param measures as the counted tables name them
   * @param before first day that no longer counts, of measures that are kept by day
   */
  public Sums sums(RegionCode region, Collection<String> measures, LocalDate before) {
    Map<String, Long> sums = new HashMap<>();
    sql.query(
        SUMS,
        row -> sums.put(row.getString(1), row.getLong(2)),
        region.value(),
        measures,
        before,
        region.value(),
        measures,
        before,
        region.value());
    return new Sums(sums);
  }
}
