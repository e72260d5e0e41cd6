package io.guapai.hazard.statistics;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts how the hazards of a territory went, month by month, from what is only ever appended. A
 * hazard that moved counts where it is now.
 */
@ApplicationScoped
class CountingTrend {

  private static final int MONTHS = 12;

  private static final String COUNT =
      """
      with month as (
        select * from unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) as told (name, starts, ends)),
      known as (
        select reported_at, case when not open then
                 (select max(at) from hazard_history
                  where hazard_id = hazard.id and to_state in ('CLOSED', 'REJECTED', 'MERGED', 'TRANSFERRED')
                    and from_state is distinct from to_state)
               end as ended_at
        from hazard where starts_with(region_code, ?)),
      supervised as (
        select since, listing.ended_at from listing join hazard on hazard.id = hazard_id
        where starts_with(hazard.region_code, ?))
      select name,
        (select count(*) from known where reported_at < ends and (ended_at is null or ended_at >= ends)),
        (select count(*) from supervised where since < ends and (ended_at is null or ended_at >= ends)),
        (select count(*) from known where reported_at >= starts and reported_at < ends),
        (select count(*) from known where ended_at >= starts and ended_at < ends)
      from month order by name
      """;

  private final Sql sql;
  private final PlatformClock clock;

  CountingTrend(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The last months of a territory, the one that has not ended last. */
  List<TrendMonth> of(RegionCode region) {
    YearMonth last = YearMonth.from(clock.today());
    List<YearMonth> months =
        IntStream.range(0, MONTHS).mapToObj(i -> last.minusMonths(MONTHS - 1L - i)).toList();
    return sql.query(
        COUNT,
        row ->
            new TrendMonth(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
        months.stream().map(YearMonth::toString).toList(),
        months.stream().map(this::start).toList(),
        months.stream().map(month -> start(month.plusMonths(1))).toList(),
        region.value(),
        region.value());
  }

  private OffsetDateTime start(YearMonth month) {
    return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
  }
}
