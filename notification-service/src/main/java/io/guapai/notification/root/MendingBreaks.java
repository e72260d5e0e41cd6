package io.guapai.notification.root;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * After roots of a service were refused, somebody who looked into it says what was found, and a new
 * series begins, whose first root is believed. What was kept and what was refused stays.
 */
@ApplicationScoped
class MendingBreaks {

  /** Kind of the histories of kept roots. */
  static final String KIND = "history-root";

  private final RootBook book;
  private final History history;
  private final PlatformClock clock;

  MendingBreaks(RootBook book, History history, PlatformClock clock) {
    this.book = book;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Begins a new series.
   *
   * @throws ProblemException when no root was refused since the last break was mended (409)
   */
  @Transactional
  RootBreak mend(String service, String reason, Caller caller) {
    book.claim(service);
    if (!book.broken(service)) {
      throw new ProblemException(NotificationProblem.NO_BREAK, "service", service);
    }
    By by = By.person(caller, clock.instant());
    int before = book.series(service);
    RootBreak mended =
        new RootBreak(
            service,
            before + 1,
            by.at().atZone(clock.getZone()).toOffsetDateTime(),
            by.actor(),
            reason);
    book.mend(mended);
    history.write(
        HistoryEntry.of(KIND, service, "MEND", "", null, by)
            .moved("series " + before, "series " + mended.series())
            .because(reason));
    return mended;
  }
}
