package io.guapai.notification.escalation;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.identity.Transactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Reckons the terms that still run when the calendar of a year has come that they were assumed for:
 * it is read at the start of the service, and so this is done then.
 */
@ApplicationScoped
class ReckoningAgain {

  private final CaseFiles files;
  private final EscalationTerms terms;
  private final Transactions transactions;

  ReckoningAgain(CaseFiles files, EscalationTerms terms, Transactions transactions) {
    this.files = files;
    this.terms = terms;
    this.transactions = transactions;
  }

  void start(@Observes StartupEvent start, StatutoryCalendar calendar) {
    by(calendar);
  }

  /** Reckons the terms of all cases that await an answer by a calendar. */
  void by(StatutoryCalendar calendar) {
    transactions.asSystem(
        () -> {
          List<EscalationCase> awaiting = files.lockAwaiting();
          awaiting.forEach(file -> file.awaitUntil(terms.due(file, calendar)));
          return awaiting.size();
        });
  }
}
