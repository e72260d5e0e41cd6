package io.guapai.hazard.deadline;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.identity.Transactions;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Reckons what was assumed for a year without calendar, when the calendar has come: it is read at
 * the start of the service, and so this is done then. What another replica works on is left to it.
 */
@ApplicationScoped
public class ReckoningAgain {

  private final Transactions transactions;
  private final List<RestsOnCalendar> resting;

  ReckoningAgain(Transactions transactions, @All List<RestsOnCalendar> resting) {
    this.transactions = transactions;
    this.resting = resting;
  }

  void start(@Observes StartupEvent start, StatutoryCalendar calendar) {
    by(calendar);
  }

  /** Reckons all that is open by a calendar. */
  public void by(StatutoryCalendar calendar) {
    for (RestsOnCalendar each : resting) {
      transactions.asSystem(
          () -> {
            each.reckonAgain(calendar);
            return true;
          });
    }
  }
}
