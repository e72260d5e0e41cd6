package io.guapai.benchmark.seed;

import io.guapai.benchmark.stage.Db;
import java.util.List;

/** Undoes a sweep, so that the next finds what the last one found. */
public final class Restoring {

  private final Db db;
  private final String restore;

  /**
   * @param db where the due hazards were {@linkplain #keep kept} aside
   */
  public Restoring(Db db) {
    this.db = db;
    List<String> columns = db.columns("hazard");
    this.restore =
        "set session_replication_role = replica;"
            + " delete from hazard_history h using benchmark.due d"
            + " where h.hazard_id = d.id and h.sequence > d.version;"
            + " update hazard h set (%s) = row(%s) from benchmark.due d"
                .formatted(String.join(", ", columns), "d." + String.join(", d.", columns))
            + " where h.id = d.id and h.version <> d.version;"
            + " delete from outbox";
  }

  /** Keeps the due hazards aside as they are now, before anything swept them. */
  public static void keep(Db db, int due) {
    db.run(
        "create table benchmark.due as select * from hazard order by expires_at, id limit " + due,
        "alter table benchmark.due add primary key (id)",
        "vacuum (analyze) benchmark.due");
  }

  /** Puts the due hazards back, tidies the tables and writes all to disk. */
  public void restore() {
    db.run(
        restore,
        "vacuum (analyze) hazard",
        "vacuum (analyze) hazard_history",
        "vacuum (analyze) outbox",
        "checkpoint");
  }
}
