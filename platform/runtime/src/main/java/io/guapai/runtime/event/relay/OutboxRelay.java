package io.guapai.runtime.event.relay;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.relay.Delivery.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves committed events to Kafka, in order per key. A lane belongs to whoever holds its advisory
 * lock; the lock, the read and the delete share one transaction, so a relay that dies leaves its
 * rows to the next one. What it had produced already arrives twice then, and the inbox drops it.
 *
 * <p>A pass is bounded in rows and bytes, and in time by one delivery timeout: no transaction stays
 * open while the broker is away.
 */
final class OutboxRelay implements AutoCloseable {

  private static final int HALF = Outbox.LANES / 2;

  private final Connection connection;
  private final OutboxLanes lanes;
  private final Delivery delivery;

  /** First lane of the half that comes next; differs between replicas. */
  private int first;

  /**
   * @param connection for this relay alone; it stays its caller's to close
   */
  OutboxRelay(Connection connection, Delivery delivery, int first) throws SQLException {
    this.connection = connection;
    this.lanes = new OutboxLanes(connection);
    this.delivery = delivery;
    this.first = first;
  }

  /**
   * What a pass did.
   *
   * @param published events that Kafka acknowledged
   * @param refused events set aside, with the reason: they can never be sent
   * @param held events that wait behind one of these
   * @param everyLane whether no other replica had a lane
   * @param failure why Kafka is held to be away, or null
   */
  record Pass(
      int published,
      Map<OutboxRow, Exception> refused,
      int held,
      boolean everyLane,
      @Nullable Exception failure) {

    boolean moved() {
      return published > 0 || held > 0 || !refused.isEmpty();
    }
  }

  /** Whether there is anything to publish. */
  boolean waiting() throws SQLException {
    return lanes.waiting();
  }

  /**
   * Publishes what comes first in each free lane of one half of the lanes. The next pass takes the
   * other half, so that two replicas work side by side; after a failure the halves move on by a
   * lane, so that a row that fails does not stand before the same neighbours each time.
   */
  Pass pass() throws SQLException {
    int from = first;
    first = (from + HALF) % Outbox.LANES;
    connection.setAutoCommit(false);
    try {
      List<Integer> held = lanes.lock(from);
      Pass pass = publish(held.isEmpty() ? List.of() : lanes.read(held), held.size() == HALF);
      connection.commit();
      if (pass.failure() != null) {
        first = (first + 1) % Outbox.LANES;
      }
      return pass;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private Pass publish(List<OutboxRow> rows, boolean everyLane) throws SQLException {
    List<OutboxRow> waiting = rows.stream().filter(OutboxRow::held).toList();
    if (!waiting.isEmpty()) {
      lanes.hold(waiting);
    }
    List<OutboxRow> due = rows.stream().filter(row -> !row.held()).toList();
    if (due.isEmpty()) {
      return new Pass(0, Map.of(), waiting.size(), everyLane, null);
    }
    Outcome outcome = delivery.deliver(due);
    if (!outcome.acknowledged().isEmpty()) {
      lanes.delete(outcome.acknowledged());
    }
    for (Map.Entry<OutboxRow, Exception> refusal : outcome.refused().entrySet()) {
      lanes.setAside(
          UuidCreator.getTimeOrderedEpoch(),
          refusal.getKey(),
          FinalCause.of(refusal.getValue()).orElseThrow(),
          String.valueOf(refusal.getValue().getMessage()));
    }
    return new Pass(
        outcome.acknowledged().size(),
        outcome.refused(),
        waiting.size(),
        everyLane,
        outcome.failure());
  }

  @Override
  public void close() throws SQLException {
    lanes.close();
  }
}
