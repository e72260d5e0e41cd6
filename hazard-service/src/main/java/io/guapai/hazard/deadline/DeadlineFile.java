package io.guapai.hazard.deadline;

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

/** Every deadline that a hazard had. A newer one is appended and overwrites none. */
@ApplicationScoped
public class DeadlineFile {

  private final Sql sql;
  private final PlatformClock clock;

  public DeadlineFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A deadline that was set.
   *
   * @param sequence number of the act that set it in the history of the hazard
   */
  public record Appended(
      UUID hazardId, long sequence, String enterpriseId, String regionCode, DueDate due) {}

  /** Adds deadlines, many at a time. */
  public void add(List<Appended> deadlines) {
    sql.batch(
        "insert into hazard_deadline"
            + " (hazard_id, sequence, enterprise_id, region_code, due_date, deadline)"
            + " values (?, ?, ?, ?, ?, ?)",
        deadlines,
        deadline ->
            new Object[] {
              deadline.hazardId(),
              deadline.sequence(),
              deadline.enterpriseId(),
              deadline.regionCode(),
              deadline.due().date(),
              deadline.due().explanation()
            });
  }

  /** The term that a hazard has now; empty when it has no deadline. */
  public Optional<Term> inForce(UUID hazardId) {
    return sql.first(
        "select (deadline::json ->> 'start')::date, due_date from hazard_deadline"
            + " where hazard_id = ? order by sequence desc limit 1",
        row -> new Term(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
        hazardId);
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
