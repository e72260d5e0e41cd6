package io.guapai.runtime.event.replay;

import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.parking.ParkCause;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that are held back, and the chains they form. */
@ApplicationScoped
class Letters {

  private static final String SELECT =
      "select id, topic, position, key, type, attributes, data, whole, cause, reason, awaits, case"
          + " when holds then (select first.id from parked first where first.topic = parked.topic"
          + " and first.key = parked.key and first.state = 'PARKED' and first.holds order by"
          + " first.number limit 1) end, state, written_at, parked_at from parked ";

  private final Sql sql;
  private final Clock clock;

  Letters(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Letter> parked(@Nullable UUID after, int many) {
    return sql.query(
        SELECT + "where state = 'PARKED' and (?::uuid is null or id > ?::uuid) order by id limit ?",
        Letters::map,
        after,
        after,
        many);
  }

  Optional<Letter> find(UUID id) {
    return sql.first(SELECT + "where id = ?", Letters::map, id);
  }

  /**
   * Makes the running transaction the one that decides about a chain; false when it is not held.
   */
  boolean own(Chain chain) {
    return sql.first(
            "select true from held where topic = ? and key = ? for update",
            row -> row.getBoolean(1),
            chain.topic(),
            chain.key())
        .orElse(false);
  }

  /** The record that all others of a chain wait for. */
  Optional<Letter> first(Chain chain) {
    return sql.first(
        SELECT
            + "where topic = ? and key = ? and state = 'PARKED' and holds order by number limit 1",
        Letters::map,
        chain.topic(),
        chain.key());
  }

  /** Notes why a record that was tried again stays. */
  void fault(UUID id, ParkCause cause, String reason) {
    sql.update(
        "update parked set cause = ?, reason = ?, awaits = null where id = ? and state = 'PARKED'",
        cause,
        Parking.shortened(reason),
        id);
  }

  /**
   * Settles a record; false when it was settled before.
   *
   * @param why it was discarded; null when it was not
   */
  boolean settle(UUID id, String state, @Nullable String by, @Nullable String why) {
    return sql.update(
            "update parked set state = ?, settled_at = ?, settled_by = ?, settled_why = ?"
                + " where id = ? and state = 'PARKED'",
            state,
            clock.instant(),
            by,
            why,
            id)
        == 1;
  }

  /** Leaves a chain held until an instant, or until a person decides. */
  void wait(Chain chain, @Nullable Instant until) {
    sql.update(
        "update held set due_at = ?, attempts = attempts + 1 where topic = ? and key = ?",
        until,
        chain.topic(),
        chain.key());
  }

  /** Nothing of the key is held back any more. */
  void end(Chain chain) {
    sql.update("delete from held where topic = ? and key = ?", chain.topic(), chain.key());
  }

  private static Letter map(ResultSet row) throws SQLException {
    return new Letter(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        EventJson.attributes(row.getString(6)),
        row.getString(7),
        row.getBoolean(8),
        ParkCause.valueOf(row.getString(9)),
        row.getString(10),
        row.getString(11),
        row.getObject(12, UUID.class),
        row.getString(13),
        row.getObject(14, OffsetDateTime.class),
        row.getObject(15, OffsetDateTime.class));
  }
}
