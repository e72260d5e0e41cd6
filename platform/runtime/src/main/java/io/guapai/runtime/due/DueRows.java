package io.guapai.runtime.due;

import io.guapai.runtime.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a work are, in the terms of the index that finds them. What is parked is left
 * out everywhere but in {@link #lock}.
 *
 * @param <K> type of the key
 * @param type of the key: UUID or text
 * @param from the table, or tables joined; the rows of the one that has the key are locked
 * @param key its column, with the table's alias if there are several
 * @param open the condition of the partial index: rows that may become due
 * @param at column of the index that says when; null where a row is due as soon as it is open
 */
public record DueRows<K>(Class<K> type, String from, String key, String open, @Nullable String at) {

  /** So many are counted at most of what waits: more would tell an operator no more. */
  static final int COUNTED = 1_000;

  /**
   * Whether any row is due. The order makes it one look at the first entry of the index, whatever
   * the planner believes of the table: of one that was filled a moment ago it believes that every
   * third row is due, and an {@code exists} then reads them all to find none.
   */
  Condition any(String work, Object dueBy) {
    return new Condition(
        "(select true%s order by %s limit 1) is not null".formatted(waiting(work), first()),
        upTo(dueBy));
  }

  /** How many rows are due, {@link #COUNTED} at most. */
  long count(Sql sql, String work, Object dueBy) {
    return sql.first(
            "select count(*) from (select%s order by %s limit %d) as due"
                .formatted(waiting(work), first(), COUNTED),
            row -> row.getLong(1),
            upTo(dueBy).toArray())
        .orElse(0L);
  }

  /** Locks rows that are due and that nobody else holds, the longest due first. */
  List<K> take(Sql sql, String work, Object dueBy, int most) {
    List<Object> parameters = new ArrayList<>(upTo(dueBy));
    parameters.add(most);
    return sql.query(
        "select %s%s order by %s limit ? %s skip locked"
            .formatted(key, waiting(work), first(), forUpdate()),
        row -> row.getObject(1, type),
        parameters.toArray());
  }

  /** Locks one row, waiting for whoever holds it; empty when it is due no more. */
  Optional<K> lock(Sql sql, K which, Object dueBy) {
    List<Object> parameters = new ArrayList<>(upTo(dueBy));
    parameters.add(which);
    return sql.first(
        "select %s from %s where %s and %s = ? %s".formatted(key, from, dueNow(), key, forUpdate()),
        row -> row.getObject(1, type),
        parameters.toArray());
  }

  /** A key that was kept as text. */
  K read(String text) {
    return type.cast(type == UUID.class ? UUID.fromString(text) : text);
  }

  private String waiting(String work) {
    return " from "
        + from
        + " where "
        + dueNow()
        + " and "
        + key
        + "::text <> all (array(select row_id from due_parked where work = '"
        + work
        + "'))";
  }

  private String dueNow() {
    return "(" + open + ")" + (at == null ? "" : " and " + at + " <= ?");
  }

  private List<Object> upTo(Object dueBy) {
    return at == null ? List.of() : List.of(dueBy);
  }

  /** What is due first. */
  private String first() {
    return at == null ? key : at;
  }

  private String forUpdate() {
    int alias = key.indexOf('.');
    return alias < 0 ? "for update" : "for update of " + key.substring(0, alias);
  }
}
