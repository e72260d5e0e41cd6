package io.guapai.runtime.due;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Handles a batch of due rows in one transaction; when it fails for what a row can be to blame for,
 * each alone, so that only the bad one is left and parked.
 */
@ApplicationScoped
class DueBatches {

  private static final Logger LOG = Logger.getLogger(DueBatches.class);

  private final Sql sql;
  private final Transactions transactions;
  private final ParkedRows parked;
  private final RowFaults faults;
  private final MeterRegistry metrics;

  DueBatches(
      Sql sql,
      Transactions transactions,
      ParkedRows parked,
      RowFaults faults,
      MeterRegistry metrics) {
    this.sql = sql;
    this.transactions = transactions;
    this.parked = parked;
    this.faults = faults;
    this.metrics = metrics;
  }

  /**
   * Handles the next batch.
   *
   * @return whether more may be due at once; not after a batch with a bad row, for others wait
   */
  <K> boolean next(DueWork<K> work, Instant now) {
    List<K> taken = new ArrayList<>();
    try {
      transactions.asSystem(
          () -> {
            taken.addAll(work.rows().take(sql, work.name(), work.dueBy(now), work.batch()));
            if (!taken.isEmpty()) {
              work.handle(taken, now);
            }
            return taken;
          });
    } catch (RuntimeException e) {
      if (taken.isEmpty() || !faults.isOfARow(e)) {
        throw e;
      }
      handleEach(work, taken, now);
      return false;
    }
    count(work, taken.size());
    return taken.size() == work.batch();
  }

  private <K> void handleEach(DueWork<K> work, List<K> keys, Instant now) {
    Map<K, RuntimeException> bad = new LinkedHashMap<>();
    for (K key : keys) {
      try {
        boolean done = transactions.asSystem(() -> handleAlone(work, key, now));
        count(work, done ? 1 : 0);
      } catch (RuntimeException e) {
        if (!faults.isOfARow(e)) {
          throw e;
        }
        boolean fresh = transactions.asSystem(() -> parked.park(work.name(), key, e, now));
        if (fresh) {
          bad.put(key, e);
        }
      }
    }
    bad.values().stream()
        .findFirst()
        .ifPresent(
            first ->
                LOG.warnf(
                    first,
                    "parked of due work %s: %s; the first for this",
                    work.name(),
                    bad.keySet()));
  }

  /** Handles a row in the running transaction; false when it is due no more. */
  <K> boolean handleAlone(DueWork<K> work, K key, Instant now) {
    Optional<K> due = work.rows().lock(sql, key, work.dueBy(now));
    due.ifPresent(row -> work.handle(List.of(row), now));
    return due.isPresent();
  }

  /** Handles a row whose key was kept as text. */
  <K> boolean handleAlone(DueWork<K> work, String key, Instant now) {
    boolean done = handleAlone(work, work.rows().read(key), now);
    count(work, done ? 1 : 0);
    return done;
  }

  private void count(DueWork<?> work, int rows) {
    metrics.counter("guapai.due.handled", "work", work.name()).increment(rows);
  }
}
