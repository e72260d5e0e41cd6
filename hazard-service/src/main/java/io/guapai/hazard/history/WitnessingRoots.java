package io.guapai.hazard.history;

import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Notification-service keeps the roots of all services; its own stand here, in a history whose root
 * it signs in turn. Whoever would rewrite the one has to rewrite both, and lacks a key.
 */
@ApplicationScoped
public class WitnessingRoots {

  /** Kind of the history of another service's roots; its name is the id. */
  static final String KIND = "history-root";

  static final String WITNESSED = "notification";

  private final History history;
  private final Clock clock;

  WitnessingRoots(History history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  /**
   * Keeps roots in the history. Part of the consumer's transaction; one consumer hears them all.
   */
  public void witness(List<Received<NotificationHistoryAnchored>> roots) {
    for (Received<NotificationHistoryAnchored> root : roots) {
      By by = By.event(root.header(), clock.instant());
      history.inTurn(
          HistoryEntry.of(KIND, WITNESSED, "WITNESS", "", null, by)
              .saying(EventJson.write(root.data())));
    }
  }
}
