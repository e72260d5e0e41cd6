package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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

  /** The term of a level that begins at an instant. */
  AnswerTerm of(Level level, Instant start) {
    return Objects.requireNonNull(
        ladder.on(LocalDate.ofInstant(start, clock.getZone())).get(level), level::name);
  }

  /**
   * The rule of each level that is in force on a day. Where none is, the last one before goes on,
   * and before the first one that: a ladder whose rung was forgotten must not stop all cases.
   */
  private Map<Level, AnswerTerm> read(LocalDate day) {
    Map<Level, AnswerTerm> terms = new EnumMap<>(Level.class);
    sql.query(
        "select distinct on (level) level, working_days, valid_from, mark, "
            + Editions.IN_FORCE
            + " from escalation_term"
            + Editions.ASKED
            + "order by level, "
            + Editions.NEAREST,
        row -> {
          int days = row.getInt(2);
          return terms.put(
              Level.valueOf(row.getString(1)),
              new AnswerTerm(
                  days,
                  row.getObject(3, LocalDate.class),
                  row.getBoolean(5) ? row.getString(4) : AnswerTerm.LAPSED,
                  calendar.workdaysAfter(day, days).expiresAt(clock.getZone())));
        },
        day);
    return Collections.unmodifiableMap(terms);
  }

  /** How the due instant of a case was reckoned. */
  Deadline deadline(EscalationCase file) {
    return deadline(file, calendar);
  }

  /** The due instant of a case by a calendar. */
  Instant due(EscalationCase file, StatutoryCalendar by) {
    return deadline(file, by).expiresAt(clock.getZone());
  }

  private Deadline deadline(EscalationCase file, StatutoryCalendar by) {
    return by.workdaysAfter(LocalDate.ofInstant(file.reachedAt(), clock.getZone()), file.termDays())
        .under("escalation-term", file.termSince().toString());
  }
}
