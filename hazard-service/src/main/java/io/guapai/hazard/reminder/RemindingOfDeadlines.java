package io.guapai.hazard.reminder;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.hazard.deadline.Reminders;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Tells that a deadline comes near, once for each step of the rules. When several steps passed
 * unseen it tells of the latest only, with the days that are left indeed. Nobody is reminded of
 * what is overdue, closed, or handed in and waiting for its recheck.
 */
@ApplicationScoped
public class RemindingOfDeadlines implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class, "hazard", "id", "open and not overdue and state <> 'SUBMITTED'", "remind_at");

  private static final String NEXT =
      "update hazard h set remind_at ="
          + " (select min((h.due_date - days_before)::timestamp at time zone ?)"
          + " from unnest(?::int[]) as days_before where h.due_date - days_before > ?)"
          + " where h.id = any(?)"
          + " returning h.id, h.hazard_no, h.enterprise_id, h.region_code, h.correlation_id,"
          + " h.version, h.grade, h.due_date";

  private final Sql sql;
  private final PlatformClock clock;
  private final Reminders reminders;
  private final Outbox outbox;

  public RemindingOfDeadlines(Sql sql, PlatformClock clock, Reminders reminders, Outbox outbox) {
    this.sql = sql;
    this.clock = clock;
    this.reminders = reminders;
    this.outbox = outbox;
  }

  private record Near(Draft draft, int daysLeft) {}

  @Override
  public String name() {
    return "deadline-reminders";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 1_000;
  }

  @Override
  public void handle(List<UUID> hazards, Instant now) {
    ZoneId zone = clock.getZone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    List<Near> near =
        sql.query(NEXT, row -> near(row, today), zone.getId(), reminders.on(today), today, hazards);
    // A deadline that passed while nobody looked is overdue, not due soon.
    outbox.publish(
        near.stream().filter(hazard -> hazard.daysLeft() >= 0).map(Near::draft).toList());
  }

  private static Near near(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject(8, LocalDate.class);
    int daysLeft = Math.toIntExact(due.toEpochDay() - today.toEpochDay());
    return new Near(
        new Draft(
            new HazardDueSoon(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Grade.valueOf(row.getString(7)),
                due,
                daysLeft),
            row.getLong(6),
            Cause.correlated(row.getString(5))),
        daysLeft);
  }
}
