package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.equipment.LicenceDueSoon;
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
import org.jspecify.annotations.Nullable;

/** Tells that a licence expires soon, once for each of the lead times. */
@ApplicationScoped
class TellingLicencesDueSoon implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "licence", "id", "remind_on is not null", "remind_on");

  private final Sql sql;
  private final LicenceTerms terms;
  private final History history;
  private final PlatformClock clock;

  TellingLicencesDueSoon(Sql sql, LicenceTerms terms, History history, PlatformClock clock) {
    this.sql = sql;
    this.terms = terms;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "licences-due-soon";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public LocalDate dueBy(Instant now) {
    return clock.today();
  }

  @Override
  public void handle(List<UUID> licences, Instant now) {
    LocalDate today = clock.today();
    List<Draft> told =
        sql.query(
            "select id, enterprise_id, region_code, licence_no, kind, valid_until, version + 1"
                + " from licence where id = any(?::uuid[])",
            TellingLicencesDueSoon::draft,
            licences);
    sql.batch(
        "update licence set remind_on = ?::date, due_told_on = ?, version = version + 1"
            + " where id = ?::uuid",
        told,
        draft -> {
          LicenceDueSoon fact = (LicenceDueSoon) draft.fact();
          return new @Nullable Object[] {
            terms.nextReminder(fact.validUntil(), fact.regionCode(), today), today, fact.licenceId()
          };
        });
    history.tell(LicenceDocket.KIND, By.job(name(), now), told);
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        new LicenceDueSoon(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            LicenceKind.valueOf(row.getString(5)),
            row.getObject(6, LocalDate.class)),
        row.getLong(7),
        Cause.none());
  }
}
