package io.guapai.hazard.duty;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The ladder that late duties climb, by the day it is in force. A step that ended without successor
 * goes on: one that was forgotten must not end the way of what is late.
 */
@ApplicationScoped
class DutyLadders {

  private final Sql sql;
  private final StatutoryCalendar calendar;
  private final PlatformClock clock;
  private final RulesOfDay<DutyLadder> ladders;

  DutyLadders(Sql sql, StatutoryCalendar calendar, PlatformClock clock) {
    this.sql = sql;
    this.calendar = calendar;
    this.clock = clock;
    this.ladders = new RulesOfDay<>(this::read);
  }

  DutyLadder today() {
    return ladders.on(clock.today());
  }

  private DutyLadder read(LocalDate day) {
    Map<Integer, Integer> workingDays = new HashMap<>();
    sql.query(
        "select distinct on (step) step, working_days from duty_ladder"
            + Editions.ASKED
            + "order by step, "
            + Editions.NEAREST,
        row -> workingDays.put(row.getInt(1), row.getInt(2)),
        day);
    return new DutyLadder(workingDays, calendar, clock.getZone());
  }
}
