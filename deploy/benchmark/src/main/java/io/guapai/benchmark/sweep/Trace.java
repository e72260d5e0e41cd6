package io.guapai.benchmark.sweep;

import io.guapai.benchmark.seed.Kept;
import io.guapai.benchmark.stage.Db;

/**
 * What a sweep left in a database.
 *
 * @param marked what fell due and was marked as it should be
 * @param wronglyMarked what was marked and did not fall due
 * @param entries that the sweep added to histories
 * @param subjects distinct ones that these entries concern
 * @param content fingerprint of the rows that fell due and of the entries, apart from their times,
 *     event ids and hashes
 */
record Trace(long marked, long wronglyMarked, long entries, long subjects, long content) {

  private static final String ROWS =
      "select coalesce(bit_xor(hashtextextended(to_jsonb(t)::text, 0)), 0) from %s t join %s using"
          + " (%s)";

  /** What is said as JSON is compared as such. */
  private static final String ENTRIES =
      "select coalesce(bit_xor(hashtextextended((to_jsonb(h) - array['at', 'event_id', 'hash',"
          + " 'says'])::text || coalesce((to_jsonb(h) ->> 'says')::jsonb::text, ''), 0)), 0)";

  /** Looks at a database after a sweep. */
  static Trace of(Db db, Falling falling) {
    long content = db.number(ENTRIES + falling.entries());
    for (Kept kept : falling.kept()) {
      content ^=
          db.number(ROWS.formatted(kept.table(), kept.aside(), String.join(", ", kept.key())));
    }
    return new Trace(
        db.number(falling.marked()),
        db.number(falling.wronglyMarked()),
        db.number("select count(*)" + falling.entries() + " where h.act = ?", falling.act()),
        db.number("select count(distinct d.%s)%s".formatted(falling.subject(), falling.entries())),
        content);
  }

  /** The facts in the outbox, where nobody reads it. */
  static Facts outbox(Db db, Falling falling) {
    FactCount facts = new FactCount(falling.type());
    db.query(
        "select key, attributes, data from outbox",
        row -> {
          facts.add(row.getString(1), FactCount.attributes(row.getString(2)), row.getString(3));
          return true;
        });
    return facts.facts();
  }
}
