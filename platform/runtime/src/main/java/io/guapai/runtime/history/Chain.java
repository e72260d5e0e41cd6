package io.guapai.runtime.history;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appends entries, each linked to the one before it of the same dossier, which the caller has
 * locked or made in this transaction: no two who act link to the same entry, and nothing common to
 * all dossiers is locked.
 */
@ApplicationScoped
public class Chain {

  private final Sql sql;

  Chain(Sql sql) {
    this.sql = sql;
  }

  private record Linked(HistoryRow row, byte[] hash) {}

  /**
   * Appends entries in their order, however many in one statement.
   *
   * @param heads the last link of each history that goes on; it is left as the new last ones
   */
  void append(HistoryTable table, List<HistoryRow> rows, Map<Subject, byte[]> heads) {
    List<Linked> linked = new ArrayList<>(rows.size());
    for (HistoryRow row : rows) {
      Subject subject = row.subject();
      byte[] hash = row.hash(heads.get(subject));
      heads.put(subject, hash);
      linked.add(new Linked(row, hash));
    }
    sql.unnest(table.insert(), linked, Chain::parameters);
  }

  /**
   * Appends entries to the histories of one kind whose dossiers count them: an entry that is not
   * the first follows the one whose number is one less.
   */
  public void append(HistoryTable table, List<HistoryRow> rows) {
    append(table, rows, heads(table, rows));
  }

  private Map<Subject, byte[]> heads(HistoryTable table, List<HistoryRow> rows) {
    Map<Object, Long> last = new HashMap<>();
    for (HistoryRow row : rows) {
      last.merge(row.subject().id(), row.sequence() - 1, Math::min);
    }
    last.values().removeIf(sequence -> sequence == 0);
    Map<Subject, byte[]> heads = new HashMap<>();
    if (!last.isEmpty()) {
      sql.query(
          "select h.%1$s::text, h.hash from %2$s h join unnest(?::%3$s[], ?) as head (id, last)"
                  .formatted(table.id().name(), table.name(), table.id().type())
              + " on h.%s = head.id and h.sequence = head.last".formatted(table.id().name()),
          row ->
              put(
                  heads,
                  new Subject(String.valueOf(table.kind()), row.getString(1)),
                  row.getBytes(2)),
          last.keySet(),
          last.values());
    }
    return heads;
  }

  private static boolean put(Map<Subject, byte[]> heads, Subject subject, byte @Nullable [] hash) {
    // An entry from before the chain has none: the first link after it begins the chain.
    return hash != null && heads.put(subject, hash) == null;
  }

  private static @Nullable Object[] parameters(Linked linked) {
    List<@Nullable Object> values = new ArrayList<>(linked.row().values());
    values.add(linked.hash());
    return values.toArray();
  }
}
