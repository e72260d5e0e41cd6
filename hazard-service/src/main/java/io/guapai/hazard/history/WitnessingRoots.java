package io.guapai.hazard.history;

import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.root.Misfit;
import io.guapai.runtime.sql.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Notification-service keeps the roots of all services; its own stand here, in a history whose root
 * it signs in turn. Whoever would rewrite the one has to rewrite both, and lacks a key. A root that
 * does not fit those that stand here is told to the operator at once, and stands here as what it
 * is; the next is held against it.
 */
@ApplicationScoped
public class WitnessingRoots {

  /** Kind of the history of another service's roots; its name is the id. */
  static final String KIND = "history-root";

  static final String WITNESSED = "notification";

  private static final Logger LOG = Logger.getLogger(WitnessingRoots.class);

  private final Sql sql;
  private final History history;
  private final Clock clock;
  private final Counter misfits;

  WitnessingRoots(Sql sql, History history, Clock clock, MeterRegistry metrics) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
    this.misfits = metrics.counter("guapai.history.roots.refused");
  }

  /**
   * Keeps roots in the history. Part of the consumer's transaction; one consumer hears them all.
   */
  public void witness(List<Received<NotificationHistoryAnchored>> roots) {
    for (Received<NotificationHistoryAnchored> event : roots) {
      NotificationHistoryAnchored told = event.data();
      Optional<Misfit.RootOfDay> ofItsDay =
          last(" and says::json ->> 'day' = ?", told.day().toString());
      if (ofItsDay.filter(known -> known.root().equals(told.root())).isEmpty()) {
        Misfit misfit =
            Misfit.of(
                told, ofItsDay.map(Misfit.RootOfDay::root).orElse(null), last("").orElse(null));
        keep(event, misfit);
      }
    }
  }

  private void keep(Received<NotificationHistoryAnchored> event, @Nullable Misfit misfit) {
    HistoryEntry entry =
        HistoryEntry.of(
                KIND,
                WITNESSED,
                misfit == null ? "WITNESS" : "BREAK",
                "",
                null,
                By.event(event.header(), clock.instant()))
            .saying(EventJson.write(event.data()));
    history.inTurn(misfit == null ? entry : entry.because(misfit.name()));
    if (misfit != null) {
      misfits.increment();
      LOG.errorf(
          "History of %s was rewritten or set back: the root of %s does not fit (%s)",
          WITNESSED, event.data().day(), misfit);
    }
  }

  /** The last root that was told, of those that a condition leaves. */
  private Optional<Misfit.RootOfDay> last(String condition, Object... parameters) {
    return sql.first(
        "select says::json ->> 'day', says::json ->> 'root' from dossier_history where kind = '"
            + KIND
            + "' and dossier_id = '"
            + WITNESSED
            + "'"
            + condition
            + " order by sequence desc limit 1",
        row -> new Misfit.RootOfDay(LocalDate.parse(row.getString(1)), row.getString(2)),
        parameters);
  }
}
