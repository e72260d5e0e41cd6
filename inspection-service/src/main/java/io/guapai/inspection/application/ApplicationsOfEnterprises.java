package io.guapai.inspection.application;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The applications of a former entry are the enterprise's. */
@Singleton
record ApplicationsOfEnterprises(Sql sql, History history, PlatformClock clock)
    implements EnterpriseFollower {

  private record Taken(UUID id, long version, String regionCode, String enterprise) {}

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    By by = By.event(event.header(), clock.instant());
    String reason = EnterpriseFollower.reason(former, current);
    history.write(
        sql
            .query(
                "update inspection_application set version = version + 1,"
                    + " enterprise_id = case enterprise_id when ? then ? else enterprise_id end,"
                    + " concerned_id = case concerned_id when ? then ? else concerned_id end,"
                    + " applicant = case applicant when ? then ? else applicant end"
                    + " where ? in (enterprise_id, concerned_id, applicant)"
                    + " returning id, version, region_code, enterprise_id",
                row ->
                    new Taken(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4)),
                former,
                current,
                former,
                current,
                former,
                current,
                former)
            .stream()
            .map(
                taken ->
                    HistoryEntry.of(
                            InspectionApplicationDocket.KIND,
                            taken.id(),
                            TAKE_OVER,
                            taken.regionCode(),
                            taken.enterprise(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }
}
