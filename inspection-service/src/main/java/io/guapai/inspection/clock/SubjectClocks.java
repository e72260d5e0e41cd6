package io.guapai.inspection.clock;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kept clocks, read and written by the batch. Who changes them has locked their units. */
@ApplicationScoped
class SubjectClocks {

  private static final String ROWS =
      "unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?::date[], ?, ?::uuid[], ?,"
          + " ?::uuid[], ?::date[], ?::int[], ?::date[], ?::timestamptz[])";

  private static final String WRITE =
      "insert into subject_clock (%1$s) select * from %2$s on conflict (equipment_id, clock)"
              .formatted(SubjectClock.COLUMNS, ROWS)
          + " do update set (%1$s) = row(%2$s)"
              .formatted(
                  SubjectClock.COLUMNS, SubjectClock.COLUMNS.replaceAll("\\w+", "excluded.$0"));

  private final Sql sql;

  SubjectClocks(Sql sql) {
    this.sql = sql;
  }

  List<SubjectClock> of(Collection<String> units) {
    return sql.query(
        "select "
            + SubjectClock.COLUMNS
            + " from subject_clock where equipment_id = any(?)"
            + " order by equipment_id, clock",
        SubjectClock::of,
        units);
  }

  /** Writes rows as {@link SubjectClock#row} gives them. */
  void write(Collection<@Nullable Object[]> rows) {
    sql.unnest(WRITE, rows, row -> row);
  }

  void remove(Collection<SubjectClock> stopped) {
    sql.unnest(
        "delete from subject_clock c using unnest(?, ?) as gone (equipment_id, clock)"
            + " where c.equipment_id = gone.equipment_id and c.clock = gone.clock",
        stopped,
        clock -> new Object[] {clock.equipmentId(), clock.clock()});
  }
}
