package io.guapai.hazard.deadline;

import io.guapai.contracts.Grade;
import io.guapai.hazard.Mark;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The rules that set terms, by the day they are in force. */
@ApplicationScoped
public class DeadlineRules {

  private final Sql sql;
  private final StatutoryCalendar calendar;
  private final PlatformClock clock;
  private final RulesOfDay<RuleBook> books;

  public DeadlineRules(Sql sql, StatutoryCalendar calendar, PlatformClock clock) {
    this.sql = sql;
    this.calendar = calendar;
    this.clock = clock;
    this.books = new RulesOfDay<>(this::read);
  }

  /**
   * The rules in force today, of two for the same matter the later one; where none is, the nearest
   * edition goes on. A term for one code alone may end: that of its grade goes on then.
   */
  public RuleBook today() {
    return books.on(clock.today());
  }

  private RuleBook read(LocalDate day) {
    return new RuleBook(
        day,
        sql.query(
            "select distinct on (purpose, code, grade) id, edition, purpose, code, grade, days,"
                + " unit, source, mark from deadline_rule"
                + Editions.ASKED
                + "where code is null or "
                + Editions.IN_FORCE
                + " order by purpose, code, grade, "
                + Editions.NEAREST,
            DeadlineRules::map,
            day),
        sql.query(
            "select days_before from reminder_rule" + Editions.ASKED + "where " + Editions.IN_FORCE,
            row -> row.getInt(1),
            day),
        calendar,
        clock.getZone());
  }

  private static DeadlineRule map(ResultSet row) throws SQLException {
    String grade = row.getString(5);
    return new DeadlineRule(
        row.getString(1),
        row.getString(2),
        Purpose.valueOf(row.getString(3)),
        row.getString(4),
        grade == null ? null : Grade.valueOf(grade),
        row.getInt(6),
        DayUnit.valueOf(row.getString(7)),
        row.getString(8),
        Mark.valueOf(row.getString(9)));
  }
}
