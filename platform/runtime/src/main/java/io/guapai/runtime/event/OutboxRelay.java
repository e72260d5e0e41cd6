package io.guapai.runtime.event;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Moves committed events to Kafka, in order per key. A lane belongs to whoever holds its advisory
 * lock; the lock, the read and the delete share one transaction, so a relay that dies leaves its
 * rows to the next one. What it had produced already arrives twice then, and the inbox drops it.
 */
final class OutboxRelay {

  /** Namespace of the advisory locks: "outb". */
  private static final int LOCKS = 0x6f757462;

  private static final int BATCH = 1000;

  private final DataSource dataSource;
  private final Producer<String, String> producer;

  /** First lane of the half that the next pass tries; differs between replicas. */
  private int first;

  OutboxRelay(DataSource dataSource, Producer<String, String> producer, int first) {
    this.dataSource = dataSource;
    this.producer = producer;
    this.first = first;
  }

  /**
   * Publishes what the free lanes hold, half of the lanes after the other so that two replicas work
   * side by side.
   *
   * @return number of events published
   * @throws DeliveryFailed when Kafka did not acknowledge; nothing was deleted
   */
  int pass() throws SQLException, InterruptedException {
    int published = 0;
    for (int half = 0; half < 2; half++) {
      published += publishHalf(first);
      first = (first + Outbox.LANES / 2) % Outbox.LANES;
    }
    return published;
  }

  private record Row(long id, RawEvent event) {}

  private int publishHalf(int from) throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Row> rows = read(connection, lockLanes(connection, from));
        if (!rows.isEmpty()) {
          produce(rows);
          delete(connection, rows);
        }
        connection.commit();
        return rows.size();
      } catch (SQLException | RuntimeException | InterruptedException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static List<Integer> lockLanes(Connection connection, int from) throws SQLException {
    List<Integer> held = new ArrayList<>();
    try (PreparedStatement lock =
        connection.prepareStatement(
            "select (lane + ?) % ? from generate_series(0, ? - 1) lane"
                + " where pg_try_advisory_xact_lock(?, (lane + ?) % ?)")) {
      lock.setInt(1, from);
      lock.setInt(2, Outbox.LANES);
      lock.setInt(3, Outbox.LANES / 2);
      lock.setInt(4, LOCKS);
      lock.setInt(5, from);
      lock.setInt(6, Outbox.LANES);
      try (ResultSet lanes = lock.executeQuery()) {
        while (lanes.next()) {
          held.add(lanes.getInt(1));
        }
      }
    }
    return held;
  }

  private static List<Row> read(Connection connection, List<Integer> lanes) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, topic, key, attributes, data from outbox where lane = any(?)"
                + " order by id limit ?")) {
      select.setArray(1, connection.createArrayOf("int2", lanes.toArray()));
      select.setInt(2, BATCH);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(
              new Row(
                  result.getLong(1),
                  new RawEvent(
                      result.getString(2),
                      result.getString(3),
                      EventJson.attributes(result.getString(4)),
                      result.getString(5))));
        }
      }
    }
    return rows;
  }

  private void produce(List<Row> rows) throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
    for (Row row : rows) {
      sent.add(producer.send(row.event().toRecord()));
    }
    producer.flush();
    for (Future<RecordMetadata> future : sent) {
      try {
        future.get();
      } catch (ExecutionException e) {
        throw new DeliveryFailed(e);
      }
    }
  }

  private static void delete(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox where id = any(?)")) {
      Array ids = connection.createArrayOf("int8", rows.stream().map(Row::id).toArray());
      delete.setArray(1, ids);
      delete.executeUpdate();
    }
  }

  /** Kafka did not acknowledge an event. */
  static final class DeliveryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryFailed(Throwable cause) {
      super("Kafka did not acknowledge: " + cause.getMessage(), cause);
    }
  }
}
