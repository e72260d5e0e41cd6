package io.guapai.benchmark.seed;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Parallel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies prototypes, kept in tables of the benchmark, into as many as wanted, numbered from 1: the
 * first fall due on the prototype's day, as what began on one day does; the rest later, over a
 * year. Each has its own unit.
 */
public final class Seeding {

  /** Nothing that is not due comes near its day while a run is on. */
  private static final int DAYS_BETWEEN = 30;

  private static final int DAYS = 365;

  // Counties of Changzhou, Nanjing, Wuxi, Suzhou and Xuzhou.
  private static final String REGIONS =
      "'{320402,320404,320411,320412,320413,320481,320102,320104,320105,320106,320111,320113,"
          + "320114,320115,320116,320117,320118,320205,320206,320211,320213,320214,320281,320282,"
          + "320505,320506,320507,320508,320509,320581,320582,320583,320585,320302,320303,320305,"
          + "320311,320312,320321,320322,320324,320381,320382}'::text[]";

  private final Db db;
  private final List<String> tables;
  private final Map<String, String> own;
  private final int due;
  private final int enterprises;
  private int present;

  /**
   * What copies into one database.
   *
   * @param tables in which a prototype has rows
   * @param own what differs from copy to copy, by column; everything else is copied
   */
  public Seeding(Db db, List<String> tables, Map<String, String> own, int due, int enterprises) {
    this.db = db;
    this.tables = List.copyOf(tables);
    this.own = Map.copyOf(own);
    this.due = due;
    this.enterprises = enterprises;
  }

  /** Adds copies until there are as many, without the triggers: the rows are known to be right. */
  public void upTo(int number) {
    Parallel.run(
        tables.stream()
            .<Runnable>map(
                table ->
                    () ->
                        db.run(
                            "set session_replication_role = replica; " + copy(table, number),
                            "vacuum (analyze) " + table))
            .toArray(Runnable[]::new));
    present = number;
  }

  private String copy(String table, int number) {
    Map<String, String> values =
        db.columns(table).stream()
            .collect(
                Collectors.toMap(
                    column -> column,
                    column -> own.getOrDefault(column, "p." + column),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return "insert into %s (%s) select %s from (%s) s cross join benchmark.%s p"
        .formatted(
            table,
            String.join(", ", values.keySet()),
            String.join(", ", values.values()),
            numbered(number),
            table);
  }

  private String numbered(int number) {
    // Ids in the manner of UUIDv7: ordered by the time of the report, the rest as good as random.
    String id =
        "(lpad(to_hex(1750000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3)"
            + " || '8' || substr(md5(n::text), 4, 15))::uuid";
    return ("select n, %s as id, n %% %d as enterprise, regions[1 + n %% %d %% cardinality(regions)]"
            + " as region, case when n <= %d then 0 else %d + n %% %d end as later"
            + " from generate_series(%d, %d) n, (select %s as regions) r")
        .formatted(
            id, enterprises, enterprises, due, DAYS_BETWEEN, DAYS, present + 1, number, REGIONS);
  }
}
