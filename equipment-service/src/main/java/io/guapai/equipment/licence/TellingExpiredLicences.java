package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.equipment.LicenceExpired;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells once of each licence whose term passed, unless it was revoked or handed back before. */
@ApplicationScoped
class TellingExpiredLicences implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "licence",
          "id",
          "expired_told_at is null and ended_on is null",
          "valid_until");

  private final Sql sql;
  private final History history;
  private final PlatformClock clock;

  TellingExpiredLicences(Sql sql, History history, PlatformClock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "licences-expired";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  /** On its last day it is valid. */
  @Override
  public LocalDate dueBy(Instant now) {
    return clock.today().minusDays(1);
  }

  @Override
  public void handle(List<UUID> licences, Instant now) {
    history.tell(
        LicenceDocket.KIND,
        By.job(name(), now),
        sql.query(
            "update licence set expired_told_at = ?, remind_on = null, version = version + 1"
                + " where id = any(?::uuid[]) returning id, enterprise_id, region_code, licence_no,"
                + " kind, valid_until, version",
            row ->
                new Draft(
                    new LicenceExpired(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        LicenceKind.valueOf(row.getString(5)),
                        row.getObject(6, LocalDate.class)),
                    row.getLong(7),
                    Cause.none()),
            now,
            licences));
  }
}
