package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ladder: how many working days each level has, as the rules of a day say. They are read once
 * for a day, and again after a while, so that a rule that is corrected counts without a restart.
 */
@ApplicationScoped
class EscalationTerms {

  private static final Duration TRUSTED = Duration.ofMinutes(1);

  private final Sql sql;
  private final StatutoryCalendar calendar;
  private final Clock clock;
  private volatile @Nullable Ladder known;

  EscalationTerms(Sql sql, StatutoryCalendar calendar, Clock clock) {
    this.sql = sql;
    this.calendar = calendar;
    this.clock = clock;
  }

  private record Ladder(LocalDate day, long since, Map<Level, AnswerTerm> terms) {
    boolean counts(LocalDate on) {
      return day.equals(on) && System.nanoTime() - since < TRUSTED.toNanos();
    }
  }

  /** The terms of all levels that begin at an instant. */
  Map<Level, AnswerTerm> startingAt(Instant start) {
    LocalDate day = LocalDate.ofInstant(start, clock.getZone());
    Ladder ladder = known;
    if (ladder == null || !ladder.counts(day)) {
      ladder = new Ladder(day, System.nanoTime(), Collections.unmodifiableMap(read(day)));
      known = ladder;
    }
    return ladder.terms();
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
    return terms;
  }

  /** How the due instant of a case was reckoned. */
  Deadline deadline(EscalationCase file) {
    return calendar
        .workdaysAfter(LocalDate.ofInstant(file.reachedAt(), clock.getZone()), file.termDays())
        .under("escalation-term", file.termSince().toString());
  }
}
