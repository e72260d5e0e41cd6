package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Outbox;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The relay's statements, on a connection of its own. Each lane is read from its lowest id on,
 * through the index by lane and id.
 */
final class OutboxLanes implements AutoCloseable {

  /** Namespace of the advisory locks: "outb". */
  static final int LOCKS = 0x6f757462;

  /** Most rows of a lane in one pass. */
  private static final int LANE_ROWS = 500;

  /** Bytes of a lane in one pass; the row that reaches them is the last. */
  private static final int LANE_BYTES = 256 << 10;

  private static final String LOCK =
      "select (lane + ?) % ? from generate_series(0, ? - 1) lane"
          + " where pg_try_advisory_xact_lock(?, (lane + ?) % ?)";

  private static final String WAITING =
      "select exists (select from generate_series(0, ? - 1) l (lane)"
          + " where exists (select from outbox o where o.lane = l.lane))";

  private static final String READ =
      "select o.id, o.topic, o.key, o.attributes, o.data, o.created_at,"
          + " exists (select from unsent u"
          + " where u.topic = o.topic and u.key = o.key and u.state = 'UNSENT')"
          + " from unnest(?::int[]) with ordinality l (lane, turn) cross join lateral"
          + " (select r.*, sum(r.size) over (order by r.id rows unbounded preceding) as bytes"
          + " from (select *, octet_length(data) + octet_length(attributes) as size"
          + " from outbox where lane = l.lane order by id limit ?) r) o"
          + " where o.bytes - o.size < ? order by l.turn, o.id";

  private static final String BOUNDS = " where id = any(?) and created_at between ? and ?";

  private static final String DELETE = "delete from outbox" + BOUNDS;
  private static final String HOLD = "update outbox set lane = ?" + BOUNDS;

  private static final String SET_ASIDE =
      "with gone as (delete from outbox where id = ? and created_at = ? returning *)"
          + " insert into unsent (id, outbox_id, lane, topic, key, attributes, data, cause, reason,"
          + " state, written_at) select ?, id, lane, topic, key, attributes, data, ?, ?, 'UNSENT',"
          + " created_at from gone";

  private final Connection connection;

  /**
   * The outbox is empty most of the time, whatever its statistics say: a plan that reads its pages
   * would read dead rows only. And nobody waits for the disk: a server that falls may forget which
   * rows were the last to leave. They leave again, in the same order, and the inbox drops them.
   */
  OutboxLanes(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      statement.execute("set synchronous_commit = off");
    }
  }

  @Override
  public void close() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("reset enable_seqscan");
      statement.execute("reset synchronous_commit");
    }
  }

  /** Whether any lane has a row: one statement that locks nothing. */
  boolean waiting() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
      statement.setInt(1, Outbox.LANES);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  /** Locks those lanes of a half that no other replica has, until the transaction ends. */
  List<Integer> lock(int first) throws SQLException {
    List<Integer> held = new ArrayList<>();
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setInt(1, first);
      lock.setInt(2, Outbox.LANES);
      lock.setInt(3, Outbox.LANES / 2);
      lock.setInt(4, LOCKS);
      lock.setInt(5, first);
      lock.setInt(6, Outbox.LANES);
      try (ResultSet lanes = lock.executeQuery()) {
        while (lanes.next()) {
          held.add(lanes.getInt(1));
        }
      }
    }
    return held;
  }

  /** Reads what comes first in each lane, lane after lane. */
  List<OutboxRow> read(List<Integer> lanes) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("int4", lanes.toArray()));
      select.setInt(2, LANE_ROWS);
      select.setInt(3, LANE_BYTES);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(
              new OutboxRow(
                  result.getLong(1),
                  result.getString(2),
                  result.getString(3),
                  result.getString(4),
                  result.getString(5),
                  result.getObject(6, OffsetDateTime.class),
                  result.getBoolean(7)));
        }
      }
    }
    return rows;
  }

  void delete(List<OutboxRow> rows) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      bound(delete, 1, rows);
      delete.executeUpdate();
    }
  }

  /** Takes rows out of their lane, so that nobody reads past them again and again. */
  void hold(List<OutboxRow> rows) throws SQLException {
    try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
      hold.setInt(1, Outbox.HELD);
      bound(hold, 2, rows);
      hold.executeUpdate();
    }
  }

  void setAside(UUID id, OutboxRow row, FinalCause cause, String reason) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(SET_ASIDE)) {
      move.setLong(1, row.id());
      move.setObject(2, row.writtenAt());
      move.setObject(3, id);
      move.setString(4, cause.name());
      move.setString(5, reason);
      move.executeUpdate();
    }
  }

  /** Binds ids, and their first and last instant, which tell the partitions to look into. */
  private void bound(PreparedStatement statement, int at, List<OutboxRow> rows)
      throws SQLException {
    statement.setArray(
        at, connection.createArrayOf("int8", rows.stream().map(OutboxRow::id).toArray()));
    statement.setObject(
        at + 1, rows.stream().map(OutboxRow::writtenAt).min(OffsetDateTime::compareTo).get());
    statement.setObject(
        at + 2, rows.stream().map(OutboxRow::writtenAt).max(OffsetDateTime::compareTo).get());
  }
}
