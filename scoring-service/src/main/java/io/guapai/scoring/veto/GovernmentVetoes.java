package io.guapai.scoring.veto;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.veto.GovernmentVetoView.CauseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The vetoes on the government of a territory (一票否决, S2): a function of the accidents in it and of
 * the list in force. Accidents and failed rescue count for every government above their place, a
 * report that an authority bent for that authority alone.
 */
@ApplicationScoped
class GovernmentVetoes {

  private static final String CAUSES =
      """
      with asked as materialized (
        select ?::date as day, ?::text as region, ?::text as zone
      ), item as materialized (
        select v.*, (asked.day - make_interval(months => v.months))::date as since
        from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as v (code, test, least_grade, months), asked
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
  private final VetoRules rules;

  GovernmentVetoes(Sql sql, PlatformClock clock, VetoRules rules) {
    this.sql = sql;
    this.clock = clock;
    this.rules = rules;
  }

  private record Cause(String code, CauseView view) {}

  /** Every item of the list in force, as it stands today for the government of a territory. */
  @Transactional
  List<GovernmentVetoView> of(RegionCode region) {
    LocalDate today = clock.today();
    List<Edition<GovernmentItem>> list = rules.governmentsOn(today);
    List<Edition<GovernmentItem>> told =
        list.stream().filter(item -> item.says().test() != null).toList();
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
                clock.getZone().getId(),
                told.stream().map(Edition::id).toList(),
                column(told, GovernmentItem::test),
                column(told, GovernmentItem::leastGrade),
                column(told, GovernmentItem::months))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Cause::code, Collectors.mapping(Cause::view, Collectors.toList())));
    return list.stream()
        .map(
            item -> {
              List<CauseView> own = causes.getOrDefault(item.id(), List.of());
              return new GovernmentVetoView(
                  item.id(),
                  item.says().titleZh(),
                  item.says().titleEn(),
                  item.says().test() != null,
                  !own.isEmpty(),
                  item.mark().name(),
                  item.source(),
                  own);
            })
        .toList();
  }

  private static List<@Nullable Object> column(
      List<Edition<GovernmentItem>> items, Function<GovernmentItem, @Nullable Object> part) {
    List<@Nullable Object> column = new ArrayList<>();
    items.forEach(item -> column.add(part.apply(item.says())));
    return column;
  }
}
