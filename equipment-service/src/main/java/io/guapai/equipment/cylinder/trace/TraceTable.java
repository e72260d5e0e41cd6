package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the trace, written set-based and in the scope of the platform. */
@ApplicationScoped
public class TraceTable {

  private static final String INSERT =
      "insert into cylinder_trace (cylinder_id, at, received_at, sender_no, kind, state, flags,"
          + " event_no, party)"
          + " select * from unnest(?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::int[],"
          + " ?::smallint[], ?::smallint[], ?::smallint[], ?::text[], ?::text[])";

  private static final String NUMBER = "select no from cylinder_sender where enterprise_id = ?";

  /** What is told already under a number of the sender. */
  record Numbered(String eventNo, long cylinder, TraceKind kind, Instant at, CylinderState state) {}

  /** A step that a cylinder took. */
  record Step(TraceKind kind, int flags, CylinderState state) {}

  /** A step with its cylinder and its time. */
  record StepAt(long cylinder, Instant at, Step step) {}

  private final Sql sql;
  private final TraceMonths months;
  private final Map<String, Integer> senders = new ConcurrentHashMap<>();

  TraceTable(Sql sql, TraceMonths months) {
    this.sql = sql;
    this.months = months;
  }

  /** The short number of an enterprise that tells events. */
  public int sender(String enterprise) {
    Integer known = senders.get(enterprise);
    if (known != null) {
      return known;
    }
    List<Integer> found = sql.query(NUMBER, row -> row.getInt(1), enterprise);
    if (!found.isEmpty()) {
      senders.put(enterprise, found.get(0));
      return found.get(0);
    }
    // Not remembered before it is committed.
    sql.update(
        "insert into cylinder_sender (enterprise_id) values (?) on conflict do nothing",
        enterprise);
    return sql.first(NUMBER, row -> row.getInt(1), enterprise).orElseThrow();
  }

  /** Before the transaction that writes rows: their months have partitions, or are given them. */
  public void prepare(Collection<Instant> instants) {
    Scopes.with(
        Scope.SYSTEM,
        () -> {
          months.require(instants);
          return true;
        });
  }

  /** Writes rows whose months were prepared. */
  public void insert(Collection<TraceRow> rows) {
    sql.unnest(
        INSERT,
        rows,
        row ->
            new @Nullable Object[] {
              row.cylinder(),
              row.at(),
              row.receivedAt(),
              row.sender(),
              row.kind().code(),
              row.state().code(),
              row.flags(),
              row.eventNo(),
              row.party()
            });
  }

  /** What a sender told already under some numbers, of the time between two instants. */
  Map<String, Numbered> known(
      int sender, Collection<String> numbers, Instant from, Instant before) {
    return sql
        .query(
            "select event_no, cylinder_id, kind, at, state from cylinder_trace"
                + " where sender_no = ? and event_no = any(?) and at >= ? and at < ?",
            row ->
                new Numbered(
                    row.getString(1),
                    row.getLong(2),
                    TraceKind.of(row.getInt(3)),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    CylinderState.of(row.getInt(5))),
            sender,
            numbers,
            from,
            before)
        .stream()
        .collect(Collectors.toMap(Numbered::eventNo, each -> each, (first, again) -> first));
  }

  /**
   * Of each cylinder the last step up to an instant, and all after it; the lists pair up.
   *
   * @param cylinders ids
   * @param since the instants
   */
  List<StepAt> since(List<Long> cylinders, List<Instant> since) {
    return sql.query(
        "select told.id, step.at, step.kind, step.flags, step.state"
            + " from unnest(?::bigint[], ?::timestamptz[]) as told (id, since)"
            + " cross join lateral ((select at, kind, flags, state from cylinder_trace"
            + " where cylinder_id = told.id and at <= told.since order by at desc limit 1)"
            + " union all select at, kind, flags, state from cylinder_trace"
            + " where cylinder_id = told.id and at > told.since) as step",
        row ->
            new StepAt(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new Step(
                    TraceKind.of(row.getInt(3)), row.getInt(4), CylinderState.of(row.getInt(5)))),
        cylinders,
        since);
  }
}
