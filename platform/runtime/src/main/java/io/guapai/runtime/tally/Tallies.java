package io.guapai.runtime.tally;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads sums of a region and all inside it: what is folded and what is not yet, so that whoever
 * changed something counts it at once. The caller's scope decides what is seen; a region that does
 * not lie within it has no sums.
 */
@ApplicationScoped
public class Tallies {

  private static final String SUMS =
      "select region, measure, sum(amount) from ("
          + "select region, measure, amount from tally"
          + " where region = any(?) and measure = any(?) and day < ?"
          + " union all select asked.region, measure, amount"
          + " from unnest(?::text[]) as asked (region) join tally_addition as added"
          + " on starts_with(added.region, asked.region)"
          + " where measure = any(?) and day < ?"
          + " and guapai_visible(asked.region, null)) as told"
          + " group by region, measure";

  private final Sql sql;
  private final RegionTree tree;

  public Tallies(Sql sql, RegionTree tree) {
    this.sql = sql;
    this.tree = tree;
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
    return of(region, read(List.of(region), measures, before));
  }

  /** The same of each region directly below one, in the order of their codes; read at once. */
  public Map<RegionCode, Sums> below(
      RegionCode region, Collection<String> measures, LocalDate before) {
    List<RegionCode> regions = tree.children(region).stream().map(Region::code).toList();
    Map<String, Map<String, Long>> told = read(regions, measures, before);
    Map<RegionCode, Sums> sums = new LinkedHashMap<>();
    regions.forEach(each -> sums.put(each, of(each, told)));
    return sums;
  }

  private static Sums of(RegionCode region, Map<String, Map<String, Long>> told) {
    return new Sums(told.getOrDefault(region.value(), Map.of()));
  }

  private Map<String, Map<String, Long>> read(
      List<RegionCode> regions, Collection<String> measures, LocalDate before) {
    List<String> codes = regions.stream().map(RegionCode::value).toList();
    Map<String, Map<String, Long>> told = new HashMap<>();
    sql.query(
        SUMS,
        row ->
            told.computeIfAbsent(row.getString(1), code -> new HashMap<>())
                .put(row.getString(2), row.getLong(3)),
        codes,
        measures,
        before,
        codes,
        measures,
        before);
    return told;
  }
}
