package io.guapai.benchmark.stage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a service in which its work leaves rows: those without a row when it has started.
 * The others are rules and calendars that it brings itself.
 *
 * @param names without partitions, which belong to their table
 */
public record Tables(Db db, List<String> names) {

  /** A lock was not to be had, or two waited for each other's. */
  private static final String LOCKED = "55P03|40P01";

  /** Without the triggers that guard what must never go in earnest. */
  private static final String EMPTYING =
      "set lock_timeout = '2s'; set session_replication_role = replica; truncate %s cascade";

  private static final String USED =
      "select relname from pg_class where relnamespace = 'public'::regnamespace"
          + " and relname = any (string_to_array(?, ','))"
          + " and (pg_relation_size(oid) > 0 or exists"
          + " (select from pg_partition_tree(oid) where pg_relation_size(relid) > 0))";

  private static final String ALL =
      "select relname from pg_class where relnamespace = 'public'::regnamespace"
          + " and relkind in ('r', 'p') and not relispartition"
          + " and relname not like 'flyway%' order by relname";

  public Tables {
    names = List.copyOf(names);
  }

  /**
   * The tables of a database that are empty now, and the inbox, in which the services' first words
   * to each other may lie.
   */
  static Tables of(Db db) {
    List<String> all = db.query(ALL, row -> row.getString(1));
    Set<String> filled =
        Set.copyOf(
            db.query(
                each(all, "select '%1$s' where exists (select from %1$s)"),
                row -> row.getString(1)));
    return new Tables(
        db, all.stream().filter(name -> name.equals("inbox") || !filled.contains(name)).toList());
  }

  /** One question for all tables: to connect takes longer than the answer. */
  public static String each(List<String> names, String select) {
    return names.stream().map(select::formatted).collect(Collectors.joining(" union all "));
  }

  /**
   * Takes all rows out of the tables that have room on the disk; an emptied one has none.
   *
   * @return false when something was in the way
   */
  boolean empty() {
    try {
      List<String> used = db.query(USED, row -> row.getString(1), String.join(",", names));
      if (!used.isEmpty()) {
        db.run(EMPTYING.formatted(String.join(", ", used)));
      }
      return true;
    } catch (IllegalStateException inTheWay) {
      if (inTheWay.getCause() instanceof SQLException cause
          && Objects.requireNonNullElse(cause.getSQLState(), "").matches(LOCKED)) {
        return false;
      }
      throw inTheWay;
    }
  }

  /** How many rows lie in each table, without the empty ones. */
  public Map<String, Long> counts() {
    Map<String, Long> rows = new HashMap<>();
    db.query(
            each(names, "select '%1$s', count(*) from %1$s"),
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(count -> rows.put(count.getKey(), count.getValue()));
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String name : names) {
      long count = rows.getOrDefault(name, 0L);
      if (count > 0) {
        counts.put(name, count);
      }
    }
    return counts;
  }

  /** How many rows lie in a table; none where there is no such table. */
  public long count(String name) {
    return names.contains(name) ? db.number("select count(*) from " + name) : 0;
  }

  /** How many records the service has put aside and nobody has settled, wherever it keeps them. */
  public long parked() {
    return names.stream()
        .filter(name -> name.equals("dead_letter") || name.equals("parked"))
        .mapToLong(name -> db.number("select count(*) from " + name + " where state = 'PARKED'"))
        .sum();
  }

  /** When the last row of a table was committed; {@link Instant#MIN} when there is none. */
  public Instant lastCommit(String table) {
    return db
        .query(
            "select pg_xact_commit_timestamp(xmin) from "
                + table
                + " where xmin::text <> '2' order by 1 desc nulls last limit 1",
            row -> row.getObject(1, OffsetDateTime.class))
        .stream()
        .filter(Objects::nonNull)
        .map(OffsetDateTime::toInstant)
        .findFirst()
        .orElse(Instant.MIN);
  }
}
