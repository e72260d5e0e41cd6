package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.ladder.Ladders;
import io.guapai.runtime.ladder.Rung;
import io.guapai.runtime.rule.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** How long each level has to acknowledge a case, as the ladder of a day says. */
@ApplicationScoped
class EscalationTerms {

  private final Ladders ladders;
  private final StatutoryCalendar calendar;
  private final Clock clock;

  EscalationTerms(Ladders ladders, StatutoryCalendar calendar, Clock clock) {
    this.ladders = ladders;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The term of a level that begins at an instant. */
  AnswerTerm of(Level level, Instant start) {
    LocalDate day = LocalDate.ofInstant(start, clock.getZone());
    Edition<Rung> rung = ladders.require(LadderSubject.UNANSWERED_CASE, level, day);
    int days = rung.says().days();
    return new AnswerTerm(
        days,
        rung.says().unit(),
        rung.id(),
        rung.edition(),
        rung.validFrom(),
        rung.isInForce(day) ? rung.mark().letter() : AnswerTerm.LAPSED,
        days == 0
            ? start
            : calendar.after(day, days, rung.says().unit()).expiresAt(clock.getZone()));
  }

  /** How the due instant of a case was reckoned. */
  Deadline deadline(EscalationCase file) {
    return deadline(file, calendar);
  }

  /** The due instant of a case by a calendar. */
  Instant due(EscalationCase file, StatutoryCalendar by) {
    return file.term().days() == 0
        ? file.acknowledgeBy()
        : deadline(file, by).expiresAt(clock.getZone());
  }

  private Deadline deadline(EscalationCase file, StatutoryCalendar by) {
    AnswerTerm term = file.term();
    return by.after(
            LocalDate.ofInstant(file.reachedAt(), clock.getZone()), term.days(), term.unit())
        .under(term.rule(), term.edition());
  }
}
