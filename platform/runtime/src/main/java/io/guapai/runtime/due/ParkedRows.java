package io.guapai.runtime.due;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The due rows that wait alone. */
@ApplicationScoped
class ParkedRows {

  private static final Duration FIRST_GAP = Duration.ofMinutes(1);

  /** The gaps double up to this: a defect that was mended shall not be noticed the day after. */
  private static final Duration LONGEST_GAP = Duration.ofHours(4);

  private final Sql sql;

  ParkedRows(Sql sql) {
    this.sql = sql;
  }

  /** Parks a row; false when another replica was quicker. */
  boolean park(String work, Object key, RuntimeException failure, Instant now) {
    return sql.update(
            "insert into due_parked (id, work, row_id, cause, since, tries, next_try)"
                + " values (?, ?, ?, ?, ?, 1, ?) on conflict do nothing",
            UuidCreator.getTimeOrderedEpoch(),
            work,
            key.toString(),
            cause(failure),
            now,
            now.plus(gapAfter(1)))
        == 1;
  }

  /** Has a row wait longer, for it failed again. */
  void parkAgain(ParkedRow row, RuntimeException failure, Instant now) {
    sql.update(
        "update due_parked set cause = ?, tries = ?, next_try = ? where id = ? and tries = ?",
        cause(failure),
        row.tries() + 1,
        now.plus(gapAfter(row.tries() + 1)),
        row.id(),
        row.tries());
  }

  /** The next row of these works that is to be tried now, if there is one. */
  Optional<ParkedRow> nextDue(Collection<String> works, Instant now) {
    return sql.first(
        "select "
            + ParkedRow.COLUMNS
            + " from due_parked where next_try <= ? and work = any(?) order by next_try limit 1",
        ParkedRow::of,
        now,
        works);
  }

  Optional<ParkedRow> find(UUID id) {
    return sql.first(
        "select " + ParkedRow.COLUMNS + " from due_parked where id = ?", ParkedRow::of, id);
  }

  /** Locks a row for a try; empty when it is parked no more. */
  Optional<ParkedRow> lock(UUID id) {
    return sql.first(
        "select " + ParkedRow.COLUMNS + " from due_parked where id = ? for update",
        ParkedRow::of,
        id);
  }

  void release(ParkedRow row) {
    sql.update("delete from due_parked where id = ?", row.id());
  }

  /** Parked rows, the oldest first. */
  List<ParkedRow> page(@Nullable UUID after, int size) {
    return sql.query(
        "select "
            + ParkedRow.COLUMNS
            + " from due_parked where ?::uuid is null or id > ?::uuid order by id limit ?",
        ParkedRow::of,
        after,
        after,
        size);
  }

  long count(String work) {
    return sql.first("select count(*) from due_parked where work = ?", row -> row.getLong(1), work)
        .orElse(0L);
  }

  private static Duration gapAfter(int tries) {
    Duration gap = FIRST_GAP.multipliedBy(1L << Math.min(tries - 1, 10));
    return gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP;
  }

  private static String cause(RuntimeException failure) {
    return Parking.shortened(failure.toString());
  }
}
