package io.guapai.scoring.score;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the register and the enterprises themselves put on record: certificates of operators,
 * who answers for safety, own controls, fillings and insurance, and the experts whom they let look.
 *
 * <p>Controls are judged month by month, once it is over: every working day, every week that ended
 * in the year's completed months, and every month. Who never recorded any here may keep them
 * elsewhere and is not judged, nor is the month in which somebody began.
 *
 * <p>Of operators without a valid certificate at work, those whose certificate ended are known one
 * by one; of others, whose certificate was taken, only how many there were when it was told.
 */
@ApplicationScoped
class MeasuringRecords {

  private static final String QUERY =
      """
      with span as materialized (
        select ?::date as year, ?::date as month, ?::date as today, ?::date[] as workdays
      )
      select asked.id, e.insured_until, duty.at_work,
             least(duty.at_work, case when finding.operators is null then 0
                   else duty.expired + greatest(0, finding.operators - duty.told) end),
             coalesce(filling.filled, 0), coalesce(filling.unchecked, 0), begun.judged_from,
             control.recorded, staff.told > 0 and kinds.needed > 0, staff.director + kinds.covered,
             1 + kinds.needed, staff.changes_on, e.diagnosed_on >= span.year
      from unnest(?) as asked (id)
      cross join span
      join enterprise e on e.id = asked.id
      left join lateral (
        select max(f.operators) filter (where f.cleared_on is null) as operators,
               min(f.since) filter (where f.cleared_on is null) as since,
               coalesce(max(f.cleared_on), '-infinity') as cleared
        from operator_finding f where f.enterprise_id = asked.id
      ) as finding on true
      left join lateral (
        select count(distinct d.certificate_id) filter (where d.at_work) as at_work,
               count(distinct d.certificate_id) filter (
                 where d.at_work and d.expired_on >= finding.cleared) as expired,
               count(distinct d.certificate_id) filter (
                 where d.expired_on >= finding.cleared and d.expired_on < finding.since) as told
        from operator_duty d where d.enterprise_id = asked.id
      ) as duty on true
      left join lateral (
        select sum(f.filled) as filled, sum(f.unchecked) as unchecked from filling_day f
        where f.enterprise_id = asked.id and f.day between span.year and span.today
      ) as filling on true
      left join lateral (
        select greatest((date_trunc('month', c.first::timestamp) + interval '1 month')::date,
                        span.year) as judged_from
        from (select min(period) as first from control_record
              where enterprise_id = asked.id) as c
        where c.first is not null and exists (
          select from unit u where u.enterprise_id = asked.id and u.use_state = 'IN_USE')
      ) as begun on true
      left join lateral (
        select count(*) as recorded from control_record c
        where c.enterprise_id = asked.id and c.in_time
          and c.period >= begun.judged_from and c.period < span.month
          and case c.kind when 'DAILY' then c.period = any(span.workdays)
                          when 'WEEKLY' then c.period + 7 <= span.month else true end
      ) as control on true
      left join lateral (
        select count(*) as told,
               coalesce(max((p.role = 'DIRECTOR' and coalesce(p.last_day >= span.today, true))::int),
                        0) as director,
               min(p.last_day) filter (where p.last_day >= span.today) + 1 as changes_on
        from safety_post p where p.enterprise_id = asked.id
      ) as staff on true
      left join lateral (
        select count(*) as needed, count(*) filter (where kind.covered) as covered
        from (
          select bool_and(exists (
                   select from safety_post p cross join unnest(p.kinds) as code
                   where p.enterprise_id = asked.id and p.role = 'OFFICER'
                     and coalesce(p.last_day >= span.today, true)
                     and starts_with(used.variety, rtrim(code, '0')))) as covered
          from (select distinct u.variety from unit u
                where u.enterprise_id = asked.id and u.use_state = 'IN_USE'
                  and u.variety is not null) as used
          group by left(used.variety, 1)
        ) as kind
      ) as kinds on true
      """;

  private final Sql sql;
  private final StatutoryCalendar calendar;

  MeasuringRecords(Sql sql, StatutoryCalendar calendar) {
    this.sql = sql;
    this.calendar = calendar;
  }

  /** What is counted for each of these enterprises in the calendar year up to a day. */
  Map<String, Measures> measure(Collection<String> enterprises, LocalDate day) {
    LocalDate year = day.withDayOfYear(1);
    LocalDate month = day.withDayOfMonth(1);
    List<LocalDate> workdays = year.datesUntil(month).filter(calendar::isWorkday).toList();
    Map<String, Measures> measures = new HashMap<>();
    sql.query(
        QUERY,
        row -> measures.put(row.getString(1), measures(row, day, workdays)),
        year,
        month,
        day,
        workdays,
        enterprises);
    return measures;
  }

  private static Measures measures(ResultSet row, LocalDate day, List<LocalDate> workdays)
      throws SQLException {
    Measures all = Measures.NOTHING;
    LocalDate insuredUntil = row.getObject(2, LocalDate.class);
    if (insuredUntil != null && !insuredUntil.isBefore(day)) {
      all = all.and(one(Measure.INSURED, 1, 1, insuredUntil.plusDays(1)));
    }
    if (row.getBoolean(13)) {
      all = all.and(one(Measure.EXPERT_DIAGNOSIS, 1, 1, nextYear(day)));
    }
    int atWork = row.getInt(3);
    if (atWork > 0) {
      all = all.and(one(Measure.CERTIFICATE_RATE, atWork - row.getInt(4), atWork, null));
    }
    if (row.getBoolean(9)) {
      LocalDate changesOn = row.getObject(12, LocalDate.class);
      all = all.and(one(Measure.SAFETY_STAFF, row.getInt(10), row.getInt(11), changesOn));
    }
    int filled = row.getInt(5);
    if (filled > 0) {
      int checked = Math.max(0, filled - row.getInt(6));
      all = all.and(one(Measure.CHECKED_FILLINGS, checked, filled, nextYear(day)));
    }
    LocalDate judgedFrom = row.getObject(7, LocalDate.class);
    if (judgedFrom != null) {
      LocalDate nextMonth = day.withDayOfMonth(1).plusMonths(1);
      int due = due(judgedFrom, day.withDayOfMonth(1), workdays);
      all =
          all.and(
              due > 0
                  ? one(Measure.CONTROLS_RECORDED, row.getInt(8), due, nextMonth)
                  : new Measures(Map.of(), nextMonth));
    }
    return all;
  }

  /** How many days, weeks and months were to be recorded. */
  private static int due(LocalDate from, LocalDate to, List<LocalDate> workdays) {
    if (!from.isBefore(to)) {
      return 0;
    }
    long days = workdays.stream().filter(day -> !day.isBefore(from)).count();
    LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    long weeks = Math.max(0, ChronoUnit.WEEKS.between(monday, to));
    return Math.toIntExact(days + weeks + ChronoUnit.MONTHS.between(from, to));
  }

  private static LocalDate nextYear(LocalDate day) {
    return LocalDate.of(day.getYear() + 1, 1, 1);
  }

  private static Measures one(
      Measure measure, int numerator, int denominator, @Nullable LocalDate changesOn) {
    return new Measures(Map.of(measure, new Count(numerator, denominator, 0)), changesOn);
  }
}
