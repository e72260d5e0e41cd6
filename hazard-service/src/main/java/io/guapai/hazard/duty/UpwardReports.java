package io.guapai.hazard.duty;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The reports of major hazards to the next level of government. */
@ApplicationScoped
class UpwardReports {

  private final Sql sql;
  private final RegionTree regions;
  private final PlatformClock clock;

  UpwardReports(Sql sql, RegionTree regions, PlatformClock clock) {
    this.sql = sql;
    this.regions = regions;
    this.clock = clock;
  }

  void add(Hazard hazard, UpwardReport report, By by) {
    RegionCode authority = Authorities.inCharge(hazard.regionCode());
    sql.update(
        "insert into upward_report (hazard_id, sequence, region_code, authority_region,"
            + " receiver_region, document_no, summary, reported_by, reported_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.regionCode(),
        authority.value(),
        regions.authorityAbove(authority).orElse(authority).value(),
        report.documentNo(),
        report.summary(),
        by.actor(),
        by.at());
  }

  /** The reports on a hazard, the oldest first. */
  List<UpwardReportView> of(UUID hazardId) {
    return sql.query(
        "select authority_region, receiver_region, document_no, summary, reported_by, reported_at"
            + " from upward_report where hazard_id = ? order by sequence",
        row ->
            new UpwardReportView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class)
                    .atZoneSameInstant(clock.getZone())
                    .toOffsetDateTime()),
        hazardId);
  }
}
