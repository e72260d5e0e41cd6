package io.guapai.hazard.history;

import io.guapai.contracts.Fact;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes acts into the history and their facts into the outbox, in one go. Each act is linked to
 * the one before it on the same hazard, whose row the caller has locked.
 */
@ApplicationScoped
public class Journal {

  private static final String INSERT =
      "insert into hazard_history ("
          + String.join(", ", HistoryRow.COLUMNS)
          + ", hash) select * from unnest("
          + HistoryRow.PLACES
          + ", ?)";

  private static final String HEADS =
      "select hazard_id, hash from hazard_history"
          + " join unnest(?, ?) as head (id, last)"
          + " on hazard_id = id and sequence = last";

  private final Sql sql;
  private final Outbox outbox;
  private final List<ActFollower> followers;

  public Journal(Sql sql, Outbox outbox, @All List<ActFollower> followers) {
    this.sql = sql;
    this.outbox = outbox;
    this.followers = followers;
  }

  private record Linked(HistoryRow row, byte[] hash) {}

  /**
   * Keeps the acts and publishes their facts, both in the given order; then their consequences are
   * drawn.
   */
  public void write(List<Entry> entries) {
    write(entries, null);
  }

  /**
   * The same for the act of a person.
   *
   * @param paper digest of what the person said, which the first entry binds into the chain
   */
  public void write(List<Entry> entries, byte @Nullable [] paper) {
    Iterator<String> eventIds = outbox.publish(drafts(entries)).iterator();
    Map<UUID, byte[]> heads = heads(entries);
    List<Linked> rows = new ArrayList<>();
    for (Entry entry : entries) {
      HistoryRow row =
          HistoryRow.of(
              entry, entry.fact() == null ? null : eventIds.next(), rows.isEmpty() ? paper : null);
      byte[] hash = row.hash(heads.get(entry.hazardId()));
      heads.put(entry.hazardId(), hash);
      rows.add(new Linked(row, hash));
    }
    sql.unnest(INSERT, rows, Journal::parameters);
    followers.forEach(follower -> follower.follow(entries));
  }

  private static List<Draft> drafts(List<Entry> entries) {
    List<Draft> drafts = new ArrayList<>();
    for (Entry entry : entries) {
      Fact fact = entry.fact();
      if (fact != null) {
        Cause cause = new Cause(entry.by().causedBy(), entry.correlationId());
        drafts.add(new Draft(fact, entry.sequence(), cause));
      }
    }
    return drafts;
  }

  /** The hashes of the acts before these; a history that begins here has none. */
  private Map<UUID, byte[]> heads(List<Entry> entries) {
    Map<UUID, Long> last = new HashMap<>();
    for (Entry entry : entries) {
      last.merge(entry.hazardId(), entry.sequence() - 1, Math::min);
    }
    last.values().removeIf(sequence -> sequence == 0);
    Map<UUID, byte[]> heads = new HashMap<>();
    if (!last.isEmpty()) {
      sql.query(
          HEADS,
          row -> heads.put(row.getObject(1, UUID.class), row.getBytes(2)),
          last.keySet(),
          last.values());
    }
    return heads;
  }

  private static @Nullable Object[] parameters(Linked linked) {
    List<@Nullable Object> values = new ArrayList<>(linked.row().values());
    values.add(linked.hash());
    return values.toArray();
  }
}
