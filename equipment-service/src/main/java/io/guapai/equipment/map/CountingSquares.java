package io.guapai.equipment.map;

import io.guapai.equipment.geo.Grid;
import io.guapai.equipment.register.DueSoon;
import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts the squares of the map anew, one county a turn: of those whose units changed, and each day
 * of all, for inspections end with the day. One replica counts at a time. Sums that stay as they
 * were are not written.
 */
@ApplicationScoped
class CountingSquares implements DueTurn {

  /** A county that changes all the time is not counted all the time, save for the first time. */
  private static final Duration PACE = Duration.ofMinutes(1);

  private static final String MARKED =
      "from map_change where (since <= now() - make_interval(secs => ?)"
          + " or not exists (select from map_county where map_county.county = map_change.county))";

  private static final String DUE =
      "(exists (select " + MARKED + ") or exists (select from map_county where day <> ?))";

  private static final String NEXT =
      "(select county "
          + MARKED
          + " order by since limit 1)"
          + " union all (select county from map_county where day <> ? order by county limit 1)";

  private static final String COUNT =
      """
      with counted as materialized (
        select map_cell >> (2 * (%1$d - depth)) as cell, left(variety, 1) as kind, use_state,
            %3$s as insp_state, count(*)::int as units,
            sum(round(map_longitude * 1e6))::bigint as longitudes,
            sum(round(map_latitude * 1e6))::bigint as latitudes, min(id::text)::uuid as one
          from equipment cross join generate_series(%2$d, %1$d) as depth
          where map_cell is not null and %4$s group by 1, 2, 3, 4),
      together as materialized (
        select * from counted
        union all
        select cell, coalesce(kind, ''), '', insp_state, sum(units)::int, sum(longitudes)::bigint,
            sum(latitudes)::bigint, min(one::text)::uuid
          from counted where cell < %5$d and %6$s
          group by grouping sets ((cell, kind, insp_state), (cell, insp_state))),
      gone as (delete from map_cell where county = ? and not exists (select from together
        where (together.cell, together.kind, together.use_state, together.insp_state)
          = (map_cell.cell, map_cell.kind, map_cell.use_state, map_cell.insp_state)))
      insert into map_cell (county, cell, kind, use_state, insp_state, units, longitudes, latitudes,
          one)
        select ?, * from together
        on conflict (county, cell, kind, use_state, insp_state) do update
          set units = excluded.units, longitudes = excluded.longitudes,
            latitudes = excluded.latitudes, one = excluded.one
          where (map_cell.units, map_cell.longitudes, map_cell.latitudes, map_cell.one)
            is distinct from (excluded.units, excluded.longitudes, excluded.latitudes, excluded.one)
      """;

  private static final String SPAN =
      "insert into map_county (county, day, west, south, east, north)"
          + " select ?, ?::date, min(map_longitude), min(map_latitude), max(map_longitude),"
          + " max(map_latitude) from equipment where map_cell is not null and %s"
          + " having count(*) > 0";

  private final Sql sql;
  private final Transactions transactions;
  private final DueSoon dueSoon;
  private final PlatformClock clock;

  CountingSquares(Sql sql, Transactions transactions, DueSoon dueSoon, PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.dueSoon = dueSoon;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "map";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of(DUE, PACE.toSeconds(), clock.today());
  }

  @Override
  public boolean turn(Instant now) {
    return count(PACE);
  }

  /**
   * Counts a county whose units changed so long ago, or that was not counted today.
   *
   * @return whether there was one
   */
  boolean count(Duration ago) {
    return transactions.asSystem(() -> next(ago));
  }

  private boolean next(Duration ago) {
    boolean mine =
        sql.first(
                "select pg_try_advisory_xact_lock(hashtext('guapai_map'))",
                row -> row.getBoolean(1))
            .orElse(false);
    LocalDate today = clock.today();
    Optional<String> next =
        mine ? sql.first(NEXT, row -> row.getString(1), ago.toSeconds(), today) : Optional.empty();
    next.ifPresent(county -> count(county, today));
    return next.isPresent();
  }

  private void count(String county, LocalDate today) {
    // Before the rows are read: what commits after this marks the county again.
    sql.update("delete from map_change where county = ?", county);
    String inside = Conditions.territory("region_code", new RegionCode(county));
    sql.update(
        COUNT.formatted(
            Grid.DEPTH,
            Grid.COARSEST,
            dueSoon.stateSql(today),
            inside,
            Grid.beyond(LocatedUnits.SUMMED),
            MapFilter.SHOWN),
        county,
        county);
    sql.update("delete from map_county where county = ?", county);
    sql.update(SPAN.formatted(inside), county, today);
  }
}
