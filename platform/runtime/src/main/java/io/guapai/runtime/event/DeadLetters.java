package io.guapai.runtime.event;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be applied, with their cause: listed, replayed or discarded by a person.
 */
@ApplicationScoped
public class DeadLetters {

  /** Topic on which parked records are also told, for those who watch topics. */
  public static final String TOPIC = "dead-letters";

  private static final String COLUMNS =
      "id, topic, position, key, type, attributes, data, cause, reason, state, parked_at";

  private final Sql sql;
  private final Clock clock;
  private final Outbox outbox;

  public DeadLetters(Sql sql, Clock clock, Outbox outbox) {
    this.sql = sql;
    this.clock = clock;
    this.outbox = outbox;
  }

  /**
   * A parked record.
   *
   * @param position topic/partition/offset
   * @param cause BROKEN (unreadable) or REFUSED (a rule or the code refused it)
   * @param state PARKED, REPLAYED or DISCARDED
   */
  public record DeadLetter(
      UUID id,
      String topic,
      String position,
      String key,
      @Nullable String type,
      Map<String, String> attributes,
      String data,
      String cause,
      String reason,
      String state,
      OffsetDateTime parkedAt) {}

  /** Parks a record once and tells the dead-letter topic. */
  boolean park(String position, RawEvent raw, String cause, String reason) {
    int fresh =
        sql.update(
            "insert into dead_letter (id, topic, position, key, type, attributes, data, cause,"
                + " reason, state, parked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED', ?)"
                + " on conflict (position) do nothing",
            UuidCreator.getTimeOrderedEpoch(),
            raw.topic(),
            position,
            raw.key(),
            raw.attributes().get("type"),
            EventJson.write(raw.attributes()),
            raw.data().replace("\u0000", "\uFFFD"),
            cause,
            reason.replace("\u0000", "\uFFFD"),
            clock.instant());
    if (fresh == 1) {
      Map<String, String> attributes = new TreeMap<>(raw.attributes());
      attributes.put("deadletterposition", position);
      attributes.put("deadletterreason", reason);
      outbox.publishRaw(List.of(new RawEvent(TOPIC, raw.key(), attributes, raw.data())));
    }
    return fresh == 1;
  }

  /** Parked records, oldest first. */
  public Page<DeadLetter> parked(@Nullable UUID after, int size) {
    List<DeadLetter> rows =
        sql.query(
            "select "
                + COLUMNS
                + " from dead_letter where state = 'PARKED' and (?::uuid is null or id > ?::uuid)"
                + " order by id limit ?",
            DeadLetters::map,
            after,
            after,
            size + 1);
    return Page.of(rows, size, DeadLetter::id);
  }

  /** Sends a parked record again to where it came from. */
  public DeadLetter replay(UUID id, String by) {
    DeadLetter letter = settle(id, "REPLAYED", by);
    outbox.publishRaw(
        List.of(new RawEvent(letter.topic(), letter.key(), letter.attributes(), letter.data())));
    return letter;
  }

  /** Gives a parked record up; it stays on file. */
  public DeadLetter discard(UUID id, String by) {
    return settle(id, "DISCARDED", by);
  }

  private DeadLetter settle(UUID id, String state, String by) {
    DeadLetter letter =
        sql.first(
                "select " + COLUMNS + " from dead_letter where id = ? for update",
                DeadLetters::map,
                id)
            .orElseThrow(
                () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "dead letter", id));
    if (!letter.state().equals("PARKED")) {
      throw new ProblemException(PlatformProblem.ALREADY_SETTLED, "id", "dead letter", id);
    }
    sql.update(
        "update dead_letter set state = ?, settled_at = ?, settled_by = ? where id = ?",
        state,
        clock.instant(),
        by,
        id);
    return letter;
  }

  private static DeadLetter map(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        EventJson.attributes(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getObject(11, OffsetDateTime.class));
  }
}
