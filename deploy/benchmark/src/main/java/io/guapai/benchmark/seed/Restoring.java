package io.guapai.benchmark.seed;

import io.guapai.benchmark.stage.Db;
import java.util.ArrayList;
import java.util.List;

/** Undoes a sweep, so that the next finds what the last one found. */
public final class Restoring {

  private final Db db;
  private final String restore;
  private final List<String> tidy = new ArrayList<>();

  /**
   * What undoes sweeps in one database.
   *
   * @param kept rows that a sweep changes, {@linkplain #keep kept} aside
   * @param history table of histories
   * @param added that a row {@code h} of it was added to the row {@code d} of the first of the kept
   */
  public Restoring(Db db, List<Kept> kept, String history, String added) {
    this.db = db;
    StringBuilder statements = new StringBuilder("set session_replication_role = replica;");
    statements.append(
        " delete from %s h using %s d where %s;".formatted(history, kept.get(0).aside(), added));
    for (Kept each : kept) {
      List<String> columns = db.columns(each.table());
      statements.append(
          " update %s t set (%s) = row(%s) from %s d where %s;"
              .formatted(
                  each.table(),
                  String.join(", ", columns),
                  "d." + String.join(", d.", columns),
                  each.aside(),
                  each.same()));
      tidy.add("vacuum (analyze) " + each.table());
    }
    this.restore = statements + " delete from outbox";
    tidy.addAll(List.of("vacuum (analyze) " + history, "vacuum (analyze) outbox", "checkpoint"));
  }

  /** Keeps the due rows aside as they are now, before anything swept them. */
  public static void keep(Db db, List<Kept> kept) {
    for (Kept each : kept) {
      db.run(
          "create table %s as select * from %s %s"
              .formatted(each.aside(), each.table(), each.which()),
          "alter table %s add primary key (%s)"
              .formatted(each.aside(), String.join(", ", each.key())),
          "vacuum (analyze) " + each.aside());
    }
  }

  /** Puts the due rows back, tidies the tables and writes all to disk. */
  public void restore() {
    db.run(restore);
    tidy.forEach(db::run);
  }
}
