package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The ladder: how many working days each level has, as the rules of a day say. */
@ApplicationScoped
class EscalationTerms {

  private final Sql sql;
  private final StatutoryCalendar calendar;
  private final Clock clock;
  private final RulesOfDay<Map<Level, AnswerTerm>> ladder = new RulesOfDay<>(this::read);

  EscalationTerms(Sql sql, StatutoryCalendar calendar, Clock clock) {
    this.sql = sql;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The terms of all levels that begin at an instant. */
  Map<Level, AnswerTerm> startingAt(Instant start) {
    return ladder.on(LocalDate.ofInstant(start, clock.getZone()));
  }

  private Map<Level, AnswerTerm> read(LocalDate day) {
    Map<Level, AnswerTerm> terms = new EnumMap<>(Level.class);
    sql.query(
        "select level, working_days, valid_from, mark from escalation_term"
            + " where valid_from <= ? and coalesce(valid_to, 'infinity') >= ?",
        row -> {
          int days = row.getInt(2);
          return terms.put(
              Level.valueOf(row.getString(1)),
              new AnswerTerm(
                  days,
                  row.getObject(3, LocalDate.class),
                  row.getString(4),
                  calendar.workdaysAfter(day, days).expiresAt(clock.getZone())));
        },
        day,
        day);
    return Collections.unmodifiableMap(terms);
  }

  /** How the due instant of a case was reckoned. */
  Deadline deadline(EscalationCase file) {
    return calendar
        .workdaysAfter(LocalDate.ofInstant(file.reachedAt(), clock.getZone()), file.termDays())
        .under("escalation-term", file.termSince().toString());
  }
}
