package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;

/**
 * What a sweep left in a database.
 *
 * @param marked due hazards that are overdue for the first time
 * @param wronglyMarked hazards that are overdue and not due
 * @param entries acts that the sweep added to the history
 * @param hazards distinct ones that these acts concern
 * @param content fingerprint of the due hazards and of the acts, apart from their times, event ids
 *     and hashes
 */
public record Trace(long marked, long wronglyMarked, long entries, long hazards, long content) {

  private static final String MARKED =
      "select count(*) from hazard h join benchmark.due d using (id)"
          + " where h.overdue and h.overdue_cycle = 1 and h.version = d.version + 1";

  private static final String WRONGLY_MARKED =
      "select count(*) from hazard where overdue and id not in (select id from benchmark.due)";

  private static final String ADDED =
      " from benchmark.due d join hazard_history h on h.hazard_id = d.id and h.sequence > d.version";

  private static final String HAZARDS =
      "select bit_xor(hashtextextended(to_jsonb(h)::text, 0)) from hazard h join benchmark.due using"
          + " (id)";

  private static final String ENTRIES =
      "select bit_xor(hashtextextended((to_jsonb(h) - array['at', 'event_id', 'hash'])::text, 0))"
          + ADDED;

  /** Looks at a database after a sweep. */
  public static Trace of(Db db) {
    return new Trace(
        db.number(MARKED),
        db.number(WRONGLY_MARKED),
        db.number("select count(*)" + ADDED + " where h.act = 'OVERDUE'"),
        db.number("select count(distinct h.hazard_id)" + ADDED),
        db.number(HAZARDS) ^ db.number(ENTRIES));
  }

  /** The facts in the outbox, where nobody reads it. */
  public static Facts outbox(Db db) {
    FactCount facts = new FactCount();
    db.query(
        "select key, attributes, data from outbox",
        row -> {
          facts.add(row.getString(1), FactCount.attributes(row.getString(2)), row.getString(3));
          return true;
        });
    return facts.facts();
  }
}
