package io.guapai.runtime.history;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what is done to the dossiers of a service, of every kind, in their histories. */
@ApplicationScoped
public class History {

  private final Sql sql;
  private final Chain chain;
  private final Outbox outbox;

  History(Sql sql, Chain chain, Outbox outbox) {
    this.sql = sql;
    this.chain = chain;
    this.outbox = outbox;
  }

  private record Last(Subject subject, long sequence, byte @Nullable [] hash) {}

  /**
   * Writes entries in their order, however many at once: one look for the entries before, one
   * statement. Each dossier was changed, locked or made in this transaction before.
   */
  public void write(Collection<HistoryEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Map<Subject, byte[]> heads = new HashMap<>();
    Map<Subject, Long> last = new HashMap<>();
    for (Last each : last(entries)) {
      last.put(each.subject(), each.sequence());
      byte[] hash = each.hash();
      if (hash != null) {
        heads.put(each.subject(), hash);
      }
    }
    List<HistoryRow> rows = new ArrayList<>(entries.size());
    for (HistoryEntry entry : entries) {
      long next =
          entry.sequence() > 0 ? entry.sequence() : last.getOrDefault(entry.subject(), 0L) + 1;
      last.put(entry.subject(), next);
      rows.add(row(entry, next));
    }
    chain.append(HistoryTable.DOSSIERS, rows, heads);
  }

  /**
   * Writes entries into a table of one kind that adds to the common columns what an entry says.
   * They are numbered by the dossier.
   */
  public void write(HistoryTable table, Collection<HistoryEntry> entries) {
    chain.append(
        table,
        entries.stream()
            .map(entry -> HistoryRow.of(table, common(entry, entry.sequence()), entry.says()))
            .toList());
  }

  public void write(HistoryEntry entry) {
    write(List.of(entry));
  }

  /**
   * Writes an entry of a dossier that has no row of its own to be locked: who comes meanwhile
   * waits.
   */
  public void inTurn(HistoryEntry entry) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended('history ' || ? || ' ' || ?, 0))",
        row -> true,
        entry.subject().kind(),
        entry.subject().id());
    write(entry);
  }

  /**
   * Publishes facts about dossiers of a kind and keeps each in the history of its subject, with
   * what it says to the letter.
   *
   * @param by who acted; where an event led to a fact, because of that
   * @return the ids of the events
   */
  public List<String> tell(String kind, By by, List<Draft> drafts) {
    return tell(kind, Collections.nCopies(drafts.size(), by), drafts);
  }

  /**
   * The same of a fact about a dossier, of an act on which something was said and signed.
   *
   * @param paper digest of what was
   * @return the id of the event
   */
  public String tell(String kind, By by, Draft draft, byte[] paper) {
    String event = outbox.publish(List.of(draft)).get(0);
    write(entry(kind, by, draft).told(event).signed(paper));
    return event;
  }

  /**
   * The same of facts that several have brought about.
   *
   * @param by who acted, for each fact
   */
  public List<String> tell(String kind, List<By> by, List<Draft> drafts) {
    List<String> events = outbox.publish(drafts);
    List<HistoryEntry> entries = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      entries.add(entry(kind, by.get(i), drafts.get(i)).told(events.get(i)));
    }
    write(entries);
    return events;
  }

  private static HistoryEntry entry(String kind, By by, Draft draft) {
    Fact fact = draft.fact();
    return HistoryEntry.of(
            kind,
            fact.subject(),
            Contracts.type(fact.getClass()),
            Objects.requireNonNullElse(fact.regionCode(), ""),
            fact.partitionKey(),
            by.causedBy(draft.cause().causationId()))
        .saying(EventJson.write(fact));
  }

  /** The last entries of the same dossiers, whether the caller's scope sees them or not. */
  private List<Last> last(Collection<HistoryEntry> entries) {
    Set<Subject> known = new LinkedHashSet<>();
    entries.forEach(entry -> known.add(entry.subject()));
    return sql.query(
        "select kind, dossier_id, sequence, hash from guapai_history_heads(?, ?)",
        row ->
            new Last(
                new Subject(row.getString(1), row.getString(2)), row.getLong(3), row.getBytes(4)),
        known.stream().map(Subject::kind).toList(),
        known.stream().map(Subject::id).toList());
  }

  private static HistoryRow row(HistoryEntry entry, long sequence) {
    return HistoryRow.of(entry.subject().kind(), common(entry, sequence), entry.says());
  }

  private static HistoryRow.Common common(HistoryEntry entry, long sequence) {
    return new HistoryRow.Common(
        entry.subject().id(),
        sequence,
        entry.enterpriseId(),
        entry.regionCode(),
        entry.act(),
        entry.from(),
        entry.to(),
        entry.by(),
        entry.reason(),
        entry.eventId(),
        entry.paper(),
        entry.files());
  }
}
