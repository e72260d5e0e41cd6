package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.OutboxBell;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Events that can never be sent as they are: too large, refused by the broker, for a topic that
 * cannot be. The relay sets them aside with their cause. What follows them under the same topic and
 * key waits in the outbox, for order comes first, until a person has the event sent again (after
 * the topic's limit was raised, say) or gives it up.
 */
@ApplicationScoped
public class UnsentEvents {

  private static final String COLUMNS =
      "id, topic, key, attributes, data, cause, reason, state, written_at, moved_at,"
          + " lane, outbox_id";

  private final Sql sql;
  private final Clock clock;
  private final OutboxBell bell;

  UnsentEvents(Sql sql, Clock clock, OutboxBell bell) {
    this.sql = sql;
    this.clock = clock;
    this.bell = bell;
  }

  /**
   * An event that was set aside.
   *
   * @param cause TOO_LARGE, REFUSED, INVALID_TOPIC or UNREADABLE
   * @param reason what the producer or the broker said
   * @param state UNSENT, RETRIED or DISCARDED
   * @param writtenAt when it was committed, by the database's clock
   */
  public record Unsent(
      UUID id,
      String topic,
      String key,
      String attributes,
      String data,
      String cause,
      String reason,
      String state,
      OffsetDateTime writtenAt,
      OffsetDateTime movedAt) {}

  private record Place(Unsent event, int lane, long outboxId) {}

  /** Events that wait for a decision, oldest first. */
  public Page<Unsent> waiting(@Nullable UUID after, int size) {
    List<Unsent> rows =
        sql.query(
            "select "
                + COLUMNS
                + " from unsent where state = 'UNSENT' and (?::uuid is null or id > ?::uuid)"
                + " order by id limit ?",
            row -> place(row).event(),
            after,
            after,
            size + 1);
    return Page.of(rows, size, Unsent::id);
  }

  /** Puts an event back to where it was in the outbox, before those that wait for it. */
  public Unsent retry(UUID id, String by) {
    Place place = settle(id, "RETRIED", by, null);
    Unsent event = place.event();
    sql.update(
        "insert into outbox (id, lane, topic, key, attributes, data) values (?, ?, ?, ?, ?, ?)",
        place.outboxId(),
        place.lane(),
        event.topic(),
        event.key(),
        event.attributes(),
        event.data());
    release(place);
    return event;
  }

  /** Gives an event up; it stays on file, and those that waited for it go on. */
  public Unsent discard(UUID id, String by, String why) {
    Place place = settle(id, "DISCARDED", by, why);
    release(place);
    return place.event();
  }

  private void release(Place place) {
    sql.update(
        "update outbox set lane = ? where lane = ? and topic = ? and key = ?",
        place.lane(),
        Outbox.HELD,
        place.event().topic(),
        place.event().key());
    bell.ringAtCommit(0);
  }

  /** Settles an event while no relay has its lane: one that has may be holding back a follower. */
  private Place settle(UUID id, String state, String by, @Nullable String why) {
    int lane =
        sql.first("select lane from unsent where id = ?", row -> row.getInt(1), id)
            .orElseThrow(() -> problem(PlatformProblem.NOT_FOUND, id));
    sql.query("select pg_advisory_xact_lock(?, ?)", row -> lane, OutboxLanes.LOCKS, lane);
    Place place =
        sql.first(
                "select " + COLUMNS + " from unsent where id = ? for update",
                UnsentEvents::place,
                id)
            .orElseThrow(() -> problem(PlatformProblem.NOT_FOUND, id));
    if (!place.event().state().equals("UNSENT")) {
      throw problem(PlatformProblem.ALREADY_SETTLED, id);
    }
    sql.update(
        "update unsent set state = ?, settled_at = ?, settled_by = ?, settled_why = ? where id = ?",
        state,
        clock.instant(),
        by,
        why,
        id);
    return place;
  }

  private static ProblemException problem(PlatformProblem problem, UUID id) {
    return new ProblemException(problem, "id", "unsent event", id);
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        new Unsent(
            row.getObject(1, UUID.class),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getObject(9, OffsetDateTime.class),
            row.getObject(10, OffsetDateTime.class)),
        row.getInt(11),
        row.getLong(12));
  }
}
