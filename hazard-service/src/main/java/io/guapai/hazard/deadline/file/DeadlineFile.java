package io.guapai.hazard.deadline.file;

import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.history.ActFollower;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every deadline that a hazard had. A newer one is appended and overwrites none. */
@ApplicationScoped
public class DeadlineFile implements ActFollower {

  private final Sql sql;
  private final PlatformClock clock;

  public DeadlineFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Appended(Entry act, DueDate due) {}

  /** Adds the deadlines that acts set, many at a time. */
  @Override
  public void follow(List<Entry> acts) {
    sql.unnest(
        "insert into hazard_deadline"
            + " (hazard_id, sequence, enterprise_id, region_code, due_date, deadline)"
            + " select * from unnest(?, ?, ?, ?, ?, ?)",
        acts.stream().flatMap(DeadlineFile::deadline).toList(),
        deadline ->
            new Object[] {
              deadline.act().hazardId(),
              deadline.act().sequence(),
              deadline.act().enterpriseId(),
              deadline.act().regionCode(),
              deadline.due().date(),
              deadline.due().explanation()
            });
  }

  private static Stream<Appended> deadline(Entry act) {
    DueDate due = act.deadline();
    return due == null ? Stream.empty() : Stream.of(new Appended(act, due));
  }

  /** The term that a hazard has now; empty when it has no deadline. */
  public Optional<Term> inForce(UUID hazardId) {
    return sql.first(
        "select (deadline::json ->> 'start')::date, due_date from hazard_deadline"
            + " where hazard_id = ? order by sequence desc limit 1",
        row -> new Term(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
        hazardId);
  }

  /**
   * The deadline beneath the orders of a hazard when they may not go beyond it: that of a listing,
   * of an extension, of a rule that stands in law, of the plan for a major hazard. Empty when it is
   * a proposed term.
   */
  public Optional<LocalDate> limit(UUID hazardId, boolean major) {
    return sql.first(
        "select due_date from (select due_date, deadline::json as why from hazard_deadline"
            + " where hazard_id = ? and deadline::json ->> 'setBy' <> all(?::text[])"
            + " order by sequence desc limit 1) as beneath"
            + " where why ->> 'setBy' <> 'RULE' or why ->> 'mark' = 'VERIFIED'",
        row -> row.getObject(1, LocalDate.class),
        hazardId,
        major ? List.of("ORDER") : List.of("ORDER", "PLAN"));
  }

  /** All deadlines of a hazard, the newest first. */
  List<DeadlineView> read(UUID hazardId) {
    return sql.query(
        "select d.due_date, d.deadline, h.sequence, h.act, h.actor, h.reason, h.at"
            + " from hazard_deadline d join hazard_history h using (hazard_id, sequence)"
            + " where hazard_id = ? order by sequence desc",
        this::view,
        hazardId);
  }

  private DeadlineView view(ResultSet row) throws SQLException {
    return new DeadlineView(
        row.getObject(1, LocalDate.class),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}
