package io.guapai.equipment.cylinder.day;

import io.guapai.contracts.equipment.FillingRefusalCount;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a day anew from what is kept of it: one look at the trace for all fillers of the day. */
@ApplicationScoped
class CountingDays {

  private static final String EVENTS =
      "select s.enterprise_id, t.kind, count(*) from cylinder_trace t"
          + " join cylinder_sender s on s.no = t.sender_no"
          + " where t.at >= ? and t.at < ? and t.sender_no = any(array("
          + "select no from cylinder_sender where enterprise_id = any(?))) group by 1, 2";

  private static final String REFUSALS =
      "select filler_id, filled, reason, count(*), sum(first) from filling_refusal"
          + " cross join lateral (select reason, (place = 1)::int as first"
          + " from unnest(reasons) with ordinality as each (reason, place)) as one"
          + " where filler_id = any(?) and at >= ? and at < ? group by 1, 2, 3";

  private final Sql sql;
  private final PlatformClock clock;

  CountingDays(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final class Sum {
    private final Map<TraceKind, Integer> events = new EnumMap<>(TraceKind.class);
    private final Map<FillingRefusalReason, Integer> refusals =
        new EnumMap<>(FillingRefusalReason.class);
    private final Map<FillingRefusalReason, Integer> violated =
        new EnumMap<>(FillingRefusalReason.class);
    private int refused;
    private int violations;

    int of(TraceKind kind) {
      return events.getOrDefault(kind, 0);
    }

    DayFigures figures() {
      return new DayFigures(
          of(TraceKind.FILLED),
          of(TraceKind.DELIVERED),
          of(TraceKind.RETURNED),
          of(TraceKind.INSPECTED),
          of(TraceKind.SCRAPPED),
          refused,
          counts(refusals),
          violations,
          counts(violated));
    }

    private static List<FillingRefusalCount> counts(Map<FillingRefusalReason, Integer> by) {
      List<FillingRefusalCount> counts = new ArrayList<>();
      by.forEach((reason, count) -> counts.add(new FillingRefusalCount(reason, count)));
      return counts;
    }
  }

  /** The figures of some fillers on a day, by filler. */
  Map<String, DayFigures> of(LocalDate day, Collection<String> fillers) {
    Instant from = clock.startOf(day);
    Instant to = clock.startOf(day.plusDays(1));
    Map<String, Sum> sums = new HashMap<>();
    fillers.forEach(filler -> sums.put(filler, new Sum()));
    sql.query(
        EVENTS,
        row ->
            sums.computeIfAbsent(row.getString(1), any -> new Sum())
                .events
                .put(TraceKind.of(row.getInt(2)), row.getInt(3)),
        from,
        to,
        fillers);
    sql.query(
        REFUSALS,
        row -> {
          Sum sum = sums.computeIfAbsent(row.getString(1), any -> new Sum());
          boolean filled = row.getBoolean(2);
          (filled ? sum.violated : sum.refusals)
              .put(FillingRefusalReason.valueOf(row.getString(3)), row.getInt(4));
          sum.violations += filled ? row.getInt(5) : 0;
          sum.refused += filled ? 0 : row.getInt(5);
          return sum;
        },
        fillers,
        from,
        to);
    Map<String, DayFigures> figures = new HashMap<>();
    sums.forEach((filler, sum) -> figures.put(filler, sum.figures()));
    return figures;
  }
}
