package io.guapai.equipment.registration;

import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells once of each unit in use whose term for use registration passed without it (在用未注册, 特种设备安全法
 * §33).
 */
@ApplicationScoped
public class SweepingOverdueRegistrations {

  private static final int BATCH = 500;

  private final Sql sql;
  private final Outbox outbox;
  private final Transactions transactions;
  private final PlatformClock clock;

  public SweepingOverdueRegistrations(
      Sql sql, Outbox outbox, Transactions transactions, PlatformClock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    int told;
    do {
      told = transactions.asSystem(() -> tell(clock.today(), clock.instant()));
    } while (told == BATCH);
  }

  private int tell(LocalDate today, Instant now) {
    List<Draft> facts =
        sql.query(
            "with due as materialized (select id from equipment"
                + " where registration_due < ? and registration_overdue_at is null"
                + " order by registration_due limit ? for update skip locked)"
                + " update equipment set registration_overdue_at = ?, version = version + 1"
                + " from due where equipment.id = due.id"
                + " returning equipment.id, equipment_no, enterprise_id, region_code,"
                + " registration_from, registration_due, version",
            SweepingOverdueRegistrations::fact,
            today,
            BATCH,
            now);
    outbox.publish(facts);
    return facts.size();
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
