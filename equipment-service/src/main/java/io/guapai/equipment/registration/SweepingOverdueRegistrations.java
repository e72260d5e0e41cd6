package io.guapai.equipment.registration;

import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells once of each unit in use whose term for use registration passed without it (在用未注册, 特种设备安全法
 * §33).
 */
@ApplicationScoped
public class SweepingOverdueRegistrations implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "equipment",
          "id",
          "registration_due is not null and registration_overdue_at is null",
          "registration_due");

  private static final String TELL =
      "update equipment set registration_overdue_at = ?, version = version + 1 where id = any(?)"
          + " returning id, equipment_no, enterprise_id, region_code, registration_from,"
          + " registration_due, version";

  private final Sql sql;
  private final History history;
  private final PlatformClock clock;

  public SweepingOverdueRegistrations(Sql sql, History history, PlatformClock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "overdue-registrations";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  /** The last day of the term is in time. */
  @Override
  public LocalDate dueBy(Instant now) {
    return clock.today().minusDays(1);
  }

  @Override
  public void handle(List<UUID> units, Instant now) {
    history.tell(
        EquipmentSnapshot.KIND,
        By.job(name(), now),
        sql.query(TELL, SweepingOverdueRegistrations::fact, now, units));
  }

  private static Draft fact(ResultSet row) throws SQLException {
    return new Draft(
        new RegistrationOverdue(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getObject(5, LocalDate.class),
            row.getObject(6, LocalDate.class)),
        row.getLong(7),
        Cause.none());
  }
}
