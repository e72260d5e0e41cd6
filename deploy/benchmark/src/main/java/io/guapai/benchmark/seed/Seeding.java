package io.guapai.benchmark.seed;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Parallel;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies the prototype into as many hazards as wanted, numbered from 1: the first fall due on the
 * prototype's day, as what was reported on one day does; the rest later, over a year. Each has its
 * own unit, and the history of its report, confirmation and grading.
 */
public final class Seeding {

  /** Nothing that is not due comes near its deadline while a run is on. */
  private static final int DAYS_BETWEEN = 30;

  private static final int DAYS = 365;

  // Counties of Changzhou, Nanjing, Wuxi, Suzhou and Xuzhou.
  private static final String REGIONS =
      "'{320402,320404,320411,320412,320413,320481,320102,320104,320105,320106,320111,320113,"
          + "320114,320115,320116,320117,320118,320205,320206,320211,320213,320214,320281,320282,"
          + "320505,320506,320507,320508,320509,320581,320582,320583,320585,320302,320303,320305,"
          + "320311,320312,320321,320322,320324,320381,320382}'::text[]";

  /** What differs from hazard to hazard, by column; everything else is copied. */
  private static final Map<String, String> OWN = own();

  private final Db db;
  private final int due;
  private final int enterprises;
  private int present;

  public Seeding(Db db, int due, int enterprises) {
    this.db = db;
    this.due = due;
    this.enterprises = enterprises;
  }

  /** Adds hazards until there are as many, without the triggers: the rows are known to be right. */
  public void upTo(int hazards) {
    String unguarded = "set session_replication_role = replica; ";
    Parallel.run(
        () -> db.run(unguarded + copy("hazard", hazards), "vacuum (analyze) hazard"),
        () ->
            db.run(unguarded + copy("hazard_history", hazards), "vacuum (analyze) hazard_history"));
    present = hazards;
  }

  /** The first instant at which the due hazards are too late. */
  public OffsetDateTime deadline() {
    return db.query(
            "select expires_at from benchmark.hazard",
            row -> row.getObject(1, OffsetDateTime.class))
        .get(0);
  }

  private String copy(String table, int hazards) {
    Map<String, String> values =
        db.columns(table).stream()
            .collect(
                Collectors.toMap(
                    column -> column,
                    column -> OWN.getOrDefault(column, "p." + column),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return "insert into %s (%s) select %s from (%s) s cross join benchmark.%s p"
        .formatted(
            table,
            String.join(", ", values.keySet()),
            String.join(", ", values.values()),
            numbered(hazards),
            table);
  }

  private String numbered(int hazards) {
    // Ids in the manner of UUIDv7: ordered by the time of the report, the rest as good as random.
    String id =
        "(lpad(to_hex(1750000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3)"
            + " || '8' || substr(md5(n::text), 4, 15))::uuid";
    return ("select n, %s as id, n %% %d as enterprise, regions[1 + n %% %d %% cardinality(regions)]"
            + " as region, case when n <= %d then 0 else %d + n %% %d end as later"
            + " from generate_series(%d, %d) n, (select %s as regions) r")
        .formatted(
            id, enterprises, enterprises, due, DAYS_BETWEEN, DAYS, present + 1, hazards, REGIONS);
  }

  private static Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("id", "s.id");
    own.put("hazard_id", "s.id");
    own.put(
        "hazard_no", "'HZ-' || s.region || substr(p.hazard_no, 10, 6) || lpad(s.n::text, 7, '0')");
    own.put("equipment_id", "md5('unit ' || s.n)::uuid::text");
    own.put("equipment_no", "'BENCH:' || s.n");
    own.put("enterprise_id", "'TMP-' || s.region || '-' || lpad(s.enterprise::text, 6, '0')");
    own.put("region_code", "s.region");
    own.put("correlation_id", "s.id::text");
    own.put("due_date", "p.due_date + s.later");
    own.put("expires_at", "p.expires_at + s.later * interval '1 day'");
    own.put("deadline", "replace(p.deadline, p.due_date::text, (p.due_date + s.later)::text)");
    own.put("event_id", "overlay(p.event_id placing right(s.id::text, 27) from 10)");
    return own;
  }
}
