package io.guapai.scoring.score;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts, for many enterprises at once, what the criteria rest on. */
@ApplicationScoped
class Measuring {

  private static final String QUERY =
      """
      with year as materialized (
        select date_trunc('year', ?::timestamp)::date as start
      ), units as (
        select u.enterprise_id,
               count(*) as in_use,
               count(*) filter (where u.reg_state = 'REGISTERED') as registered,
               count(*) filter (where known) as known,
               count(*) filter (where known and u.inspection_overdue_for is null
                                and u.inspection_fit is distinct from false) as valid
        from unit u
        cross join lateral (select coalesce(u.next_inspection_date, u.inspected_on,
                                            u.inspection_overdue_for) is not null as known) as k
        where u.enterprise_id = any(?) and u.use_state = 'IN_USE'
        group by u.enterprise_id
      ), graded as (
        select h.*, spared, h.reported_on >= year.start as reported,
               not h.ended_without_merit and not spared
                 and (h.overdue or h.due_date is not null and h.closed_on >= year.start) as judged,
               row_number() over (partition by h.enterprise_id, h.code, h.fault, h.equipment_id,
                                               h.reported_on >= year.start
                                  order by spared desc) as nth
        from hazard h cross join year
        cross join lateral (select h.penalty_waived and h.overdue_for is null as spared) as s
        where h.enterprise_id = any(?) and h.grade is not null
      ), hazards as (
        select enterprise_id,
               count(*) filter (where judged) as judged,
               count(*) filter (where judged and closed_on is not null
                                and coalesce(rectified_on, handed_in_on, closed_on)
                                    <= due_date) as on_time,
               count(*) filter (where reported) as reported,
               count(*) filter (where reported and nth > 1 and not spared) as repeated,
               count(*) filter (where closed_on is null) as open
        from graded group by enterprise_id
      ), accidents as (
        select a.enterprise_id, count(*) as occurred
        from accident a cross join year
        where a.enterprise_id = any(?) and a.enterprise_responsible is not false
          and date_trunc('year', a.occurred_on::timestamp)::date = year.start
        group by a.enterprise_id
      )
      select asked.id, coalesce(in_use, 0), coalesce(registered, 0), coalesce(known, 0),
             coalesce(valid, 0), coalesce(judged, 0), coalesce(on_time, 0), coalesce(reported, 0),
             coalesce(repeated, 0), coalesce(open, 0), coalesce(occurred, 0)
      from unnest(?) as asked (id)
      left join units on units.enterprise_id = asked.id
      left join hazards on hazards.enterprise_id = asked.id
      left join accidents on accidents.enterprise_id = asked.id
      """;

  private final Sql sql;
  private final MeasuringRecords records;

  Measuring(Sql sql, MeasuringRecords records) {
    this.sql = sql;
    this.records = records;
  }

  /** What is counted for each of these enterprises in the calendar year up to a day. */
  Map<String, Measures> measure(Collection<String> enterprises, LocalDate day) {
    Map<String, Measures> measures = new HashMap<>();
    sql.query(
        QUERY,
        row -> measures.put(row.getString(1), measures(row, day)),
        day,
        enterprises,
        enterprises,
        enterprises,
        enterprises);
    records
        .measure(enterprises, day)
        .forEach((id, further) -> measures.merge(id, further, Measures::and));
    return measures;
  }

  private static Measures measures(ResultSet row, LocalDate day) throws SQLException {
    int inUse = row.getInt(2);
    int known = row.getInt(4);
    int judged = row.getInt(6);
    int reported = row.getInt(8);
    int open = row.getInt(10);
    int accidents = row.getInt(11);
    Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    if (inUse > 0) {
      counts.put(Measure.REGISTRATION_RATE, new Count(row.getInt(3), inUse, 0));
    }
    if (known > 0) {
      counts.put(Measure.VALID_INSPECTION_RATE, new Count(row.getInt(5), known, inUse - known));
    }
    if (judged > 0) {
      counts.put(Measure.ON_TIME_RECTIFICATION, new Count(row.getInt(7), judged, 0));
    }
    // No repeat is a merit of whoever could have had one, or reporting a first hazard would pay.
    if (inUse + reported + open + accidents > 0) {
      counts.put(Measure.REPEAT_HAZARDS, new Count(row.getInt(9), reported, 0));
    }
    boolean yearly = judged + reported + accidents > 0;
    return new Measures(counts, yearly ? LocalDate.of(day.getYear() + 1, 1, 1) : null);
  }
}
