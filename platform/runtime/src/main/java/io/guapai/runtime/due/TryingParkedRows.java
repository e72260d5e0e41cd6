package io.guapai.runtime.due;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tries parked rows again, each alone: by itself after growing gaps, or when a person asks. */
@ApplicationScoped
class TryingParkedRows implements DueTurn {

  private final Map<String, DueWork<?>> works;
  private final ParkedRows parked;
  private final DueBatches batches;
  private final RowFaults faults;
  private final Transactions transactions;
  private final Clock clock;

  TryingParkedRows(
      Dues dues,
      ParkedRows parked,
      DueBatches batches,
      RowFaults faults,
      Transactions transactions,
      Clock clock) {
    this.works = dues.works();
    this.parked = parked;
    this.batches = batches;
    this.faults = faults;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "parked-rows";
  }

  /** Rows of works that this version does not know are left to the one that does. */
  @Override
  public Condition due(Instant now) {
    return Condition.of(
        "exists (select from due_parked where next_try <= ? and work = any(?))",
        now,
        works.keySet());
  }

  @Override
  public boolean turn(Instant now) {
    Optional<ParkedRow> next = transactions.asSystem(() -> parked.nextDue(works.keySet(), now));
    next.ifPresent(row -> attempt(row.id(), now));
    return next.isPresent();
  }

  /**
   * Tries a row now.
   *
   * @return the row as it stays parked, with the cause of this time; empty when it is done, or was
   *     due no more
   * @throws ProblemException when no such row is parked, or its work is not known here
   */
  Optional<ParkedRow> replay(UUID id) {
    ParkedRow row =
        transactions
            .asSystem(() -> parked.find(id))
            .filter(known -> works.containsKey(known.work()))
            .orElseThrow(
                () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "parked row", id));
    attempt(row.id(), clock.instant());
    return transactions.asSystem(() -> parked.find(id));
  }

  private void attempt(UUID id, Instant now) {
    try {
      transactions.asSystem(() -> handle(id, now));
    } catch (RuntimeException e) {
      if (!faults.isOfARow(e)) {
        throw e;
      }
      transactions.asSystem(() -> keep(id, e, now));
    }
  }

  private boolean handle(UUID id, Instant now) {
    Optional<ParkedRow> row = parked.lock(id);
    row.ifPresent(
        waiting -> {
          batches.handleAlone(
              Objects.requireNonNull(works.get(waiting.work())), waiting.rowId(), now);
          parked.release(waiting);
        });
    return row.isPresent();
  }

  private boolean keep(UUID id, RuntimeException failure, Instant now) {
    Optional<ParkedRow> row = parked.lock(id);
    row.ifPresent(waiting -> parked.parkAgain(waiting, failure, now));
    return row.isPresent();
  }
}
