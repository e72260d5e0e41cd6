package io.guapai.hazard.history;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes acts into the history and their facts into the outbox, in one go. */
@ApplicationScoped
public class Journal {

  private static final String INSERT =
      "insert into hazard_history (hazard_id, sequence, enterprise_id, region_code, act, from_state,"
          + " to_state, actor, reason, at, event_id, caused_by, grade, due_date, overdue, planned,"
          + " five_fixed, listed_level)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final Outbox outbox;

  public Journal(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  private record Row(Entry entry, @Nullable String eventId) {}

  /** Keeps the acts and publishes their facts, both in the given order. */
  public void write(List<Entry> entries) {
    List<Draft> drafts = new ArrayList<>();
    for (Entry entry : entries) {
      Fact fact = entry.fact();
      if (fact != null) {
        Cause cause = new Cause(entry.by().causedBy(), entry.correlationId());
        drafts.add(new Draft(fact, entry.sequence(), cause));
      }
    }
    Iterator<String> eventIds = outbox.publish(drafts).iterator();
    List<Row> rows =
        entries.stream()
            .map(entry -> new Row(entry, entry.fact() == null ? null : eventIds.next()))
            .toList();
    sql.batch(INSERT, rows, Journal::parameters);
  }

  private static @Nullable Object[] parameters(Row row) {
    Entry entry = row.entry();
    Standing standing = entry.standing();
    return new @Nullable Object[] {
      entry.hazardId(),
      entry.sequence(),
      entry.enterpriseId(),
      entry.regionCode(),
      entry.act(),
      entry.from(),
      entry.to(),
      entry.by().actor(),
      entry.reason(),
      entry.by().at(),
      row.eventId(),
      entry.by().causedBy(),
      standing.grade(),
      standing.dueDate(),
      standing.overdue(),
      standing.planned(),
      standing.fiveFixed(),
      standing.listedLevel()
    };
  }
}
