package io.guapai.runtime.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The histories of a service's dossiers, for who sees the dossier: whoever may look at it is shown
 * its whole history, also what was done while it lay elsewhere. To be called after the dossier was
 * found in the caller's scope, outside a transaction.
 */
@ApplicationScoped
public class Histories {

  /** The paper says when it was made; its digest is in the chain. */
  private static final String MADE_AT =
      "(select (p.document::jsonb ->> 'madeAt')::timestamptz from act_paper p"
          + " where p.digest = paper limit 1)";

  private final List<HistoryTable> tables;
  private final Sql sql;
  private final Transactions transactions;
  private final ObjectMapper json;
  private final PlatformClock clock;

  Histories(
      @All List<HistoryTables> tables,
      Sql sql,
      Transactions transactions,
      ObjectMapper json,
      PlatformClock clock) {
    this.tables = HistoryTables.of(tables);
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /** The acts on a dossier after one of them, the oldest first. */
  public Page<HistoryView> page(Subject subject, long after, Paging paging) {
    HistoryTable table = table(subject.kind());
    return paging.page(
        transactions.asSystem(
            () ->
                sql.query(
                    "select sequence, act, from_state, to_state, actor, person, capacity,"
                        + " organization, reason, at, event_id, caused_by, files, %s, %s from %s"
                            .formatted(says(table), MADE_AT, table.name())
                        + " where %s and %s = ?::%s and sequence > ? order by sequence limit ?"
                            .formatted(
                                table.kind() == null ? "kind = ?" : "'" + table.kind() + "' = ?",
                                table.id().name(),
                                table.id().type()),
                    this::view,
                    subject.kind(),
                    subject.id(),
                    after,
                    paging.rows())),
        HistoryView::sequence);
  }

  /** Whether a history is what was written: its acts up to the first flaw. */
  public HistoryProof prove(Subject subject) {
    HistoryTable table = table(subject.kind());
    ChainCheck check = new ChainCheck(table, subject);
    transactions.asSystem(
        () ->
            sql.query(
                ChainCheck.one(table),
                row -> {
                  check.take(row);
                  return true;
                },
                subject.kind(),
                subject.id(),
                subject.kind(),
                subject.id(),
                subject.kind(),
                subject.id()));
    check.end();
    return HistoryProof.of(check);
  }

  private HistoryTable table(String kind) {
    return tables.stream()
        .filter(table -> kind.equals(table.kind()))
        .findFirst()
        .orElseGet(
            () -> tables.stream().filter(table -> table.kind() == null).findFirst().orElseThrow());
  }

  private static String says(HistoryTable table) {
    return table.place("says") < 0 ? "null" : "says";
  }

  private HistoryView view(ResultSet row) throws SQLException {
    String files = row.getString(13);
    OffsetDateTime made = row.getObject(15, OffsetDateTime.class);
    return new HistoryView(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        here(row.getObject(10, OffsetDateTime.class)),
        made == null ? null : here(made),
        row.getString(11),
        row.getString(12),
        parsed(row.getString(14)),
        files == null ? List.of() : List.of(files.split(" ")));
  }

  private OffsetDateTime here(OffsetDateTime instant) {
    return instant.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
  }

  private @Nullable JsonNode parsed(@Nullable String says) {
    try {
      return says == null ? null : json.readTree(says);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what an act says is not JSON: " + says, e);
    }
  }
}
