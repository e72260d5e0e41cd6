package io.guapai.scoring.veto;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.veto.GovernmentVetoView.CauseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vetoes on the government of a territory (一票否决, S2): a function of the accidents in it and of
 * the list in force. Accidents and failed rescue count for every government above their place, a
 * report that an authority bent for that authority alone.
 */
@ApplicationScoped
class GovernmentVetoes {

  private static final String LIST =
      """
      select code, title_zh, title_en, test is not null, mark, source from government_veto
      where ? between valid_from and coalesce(valid_to, 'infinity') order by code
      """;

  private static final String CAUSES =
      """
      with asked as materialized (
        select ?::date as day, ?::text as region, ?::text as zone
      ), item as materialized (
        select v.*, (asked.day - make_interval(months => v.months))::date as since
        from government_veto v, asked
        where asked.day between v.valid_from and coalesce(v.valid_to, 'infinity')
      )
      select item.code, a.accident_id, a.occurred_on as since
      from asked cross join accident a
      join item on a.occurred_on > item.since
        and (item.test = 'RESCUE_FAILED' and a.rescue_failed
             or item.test = 'ACCIDENT'
                and array_position(array['GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR'], a.grade)
                    >= array_position(array['GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR'],
                                      item.least_grade))
      where starts_with(a.region_code, asked.region)
      union all
      select item.code, m.accident_id, (m.established_at at time zone asked.zone)::date
      from asked cross join accident_misreport m
      join item on item.test = 'MISREPORTED'
        and (m.established_at at time zone asked.zone)::date > item.since
      where m.authority_region = asked.region
      order by 1, 3 desc, 2
      """;

  private final Sql sql;
  private final PlatformClock clock;

  GovernmentVetoes(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Cause(String code, CauseView view) {}

  /** Every item of the list in force, as it stands today for the government of a territory. */
  @Transactional
  List<GovernmentVetoView> of(RegionCode region) {
    LocalDate today = clock.today();
    Map<String, List<CauseView>> causes =
        sql
            .query(
                CAUSES,
                row ->
                    new Cause(
                        row.getString(1),
                        new CauseView(row.getString(2), row.getObject(3, LocalDate.class))),
                today,
                region.value(),
                clock.getZone().getId())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Cause::code, Collectors.mapping(Cause::view, Collectors.toList())));
    return sql.query(
        LIST,
        row -> {
          List<CauseView> own = causes.getOrDefault(row.getString(1), List.of());
          return new GovernmentVetoView(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getBoolean(4),
              !own.isEmpty(),
              row.getString(5),
              row.getString(6),
              own);
        },
        today);
  }
}
