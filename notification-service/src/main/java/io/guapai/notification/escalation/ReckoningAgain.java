package io.guapai.notification.escalation;

import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.history.History;
import io.guapai.runtime.identity.Transactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/**
 * Reckons the terms that still run when the calendar of a year has come that they were assumed for:
 * it is read at the start of the service, and so this is done then.
 */
@ApplicationScoped
class ReckoningAgain {

  private final CaseFiles files;
  private final EscalationTerms terms;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;

  ReckoningAgain(
      CaseFiles files,
      EscalationTerms terms,
      History history,
      Transactions transactions,
      Clock clock) {
    this.files = files;
    this.terms = terms;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  void start(@Observes StartupEvent start, StatutoryCalendar calendar) {
    by(calendar);
  }

  /** Reckons the terms of all cases that await an answer by a calendar. */
  void by(StatutoryCalendar calendar) {
    transactions.asSystem(
        () -> {
          List<EscalationCase> awaiting = files.lockAwaiting();
          By by = By.job("case-terms", clock.instant());
          history.write(
              awaiting.stream()
                  .filter(file -> file.awaitUntil(terms.due(file, calendar)))
                  .map(file -> file.entry("RECKON_AGAIN", file.state(), by))
                  .toList());
          return awaiting.size();
        });
  }
}
