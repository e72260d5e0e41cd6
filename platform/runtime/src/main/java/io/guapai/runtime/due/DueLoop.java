package io.guapai.runtime.due;

import static java.util.stream.Collectors.joining;

import io.guapai.runtime.event.Faults;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Looks after all that becomes due in a service. One look asks for all of it in one statement; what
 * has something then takes turns, a batch at a time, until nothing is left. Any number of replicas
 * may do so at once.
 *
 * <p>A work that fails by itself ends its own turns until the next look; where the database is
 * away, all do.
 */
@ApplicationScoped
public class DueLoop {

  private static final Logger LOG = Logger.getLogger(DueLoop.class);

  /** So many turns, then the next look: what has become due meanwhile waits no longer. */
  private static final int TURNS = 1_000;

  private final Dues dues;
  private final DueBatches batches;
  private final Sql sql;
  private final Transactions transactions;
  private final Clock clock;
  private final MeterRegistry metrics;

  /** Names of the works that failed in the last round: each is told once, until it goes on. */
  private volatile Set<String> standing = Set.of();

  private volatile boolean stopping;

  DueLoop(
      Dues dues,
      DueBatches batches,
      Sql sql,
      Transactions transactions,
      Clock clock,
      MeterRegistry metrics) {
    this.dues = dues;
    this.batches = batches;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.metrics = metrics;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    Map<String, RuntimeException> failures = round();
    failures.forEach(
        (work, failure) -> {
          if (!stopping && !standing.contains(work)) {
            LOG.warnf(failure, "due work %s stands still and is tried again", work);
          }
        });
    standing.stream()
        .filter(work -> !failures.containsKey(work))
        .forEach(work -> LOG.infof("due work %s goes on", work));
    standing = Set.copyOf(failures.keySet());
  }

  /**
   * Does what is due now, until nothing is left.
   *
   * @throws IllegalStateException when a work failed for another reason than one of its rows
   */
  public void sweep() {
    round()
        .forEach(
            (work, failure) -> {
              throw new IllegalStateException("due work " + work + " stands still", failure);
            });
  }

  /** Goes through all once; what failed, by the name of the work. */
  private Map<String, RuntimeException> round() {
    Map<String, RuntimeException> failures = new LinkedHashMap<>();
    Deque<Due> open = new ArrayDeque<>();
    attempt("look", failures, () -> open.addAll(transactions.asSystem(() -> found(failures))));
    for (int turns = 0; turns < TURNS && !open.isEmpty() && !stopping; turns++) {
      Due next = open.remove();
      boolean more = attempt(next.name(), failures, () -> turn(next));
      if (more) {
        open.add(next);
      } else if (failures.values().stream().anyMatch(Faults::isAway)) {
        break;
      }
    }
    return failures;
  }

  private interface Attempt {
    boolean run();
  }

  private boolean attempt(String work, Map<String, RuntimeException> failures, Attempt attempt) {
    try {
      return attempt.run();
    } catch (RuntimeException e) {
      metrics.counter("guapai.due.failed", "work", work).increment();
      failures.put(work, e);
      return false;
    }
  }

  private boolean turn(Due due) {
    Instant now = clock.instant();
    return due instanceof DueWork<?> work ? batches.next(work, now) : ((DueTurn) due).turn(now);
  }

  /** What has something that is due, found in one statement. */
  private List<Due> found(Map<String, RuntimeException> failures) {
    Instant now = clock.instant();
    Map<Due, Condition> asked = new LinkedHashMap<>();
    for (Due due : dues.all()) {
      attempt(due.name(), failures, () -> asked.put(due, due.due(now)) == null);
    }
    List<Due> found = new ArrayList<>();
    sql.query(
        asked.values().stream().map(Condition::sql).collect(joining(", ", "select ", "")),
        row -> {
          int column = 0;
          for (Due due : asked.keySet()) {
            column++;
            if (row.getBoolean(column)) {
              found.add(due);
            }
          }
          return column;
        },
        asked.values().stream().flatMap(each -> each.parameters().stream()).toArray());
    return found;
  }
}
