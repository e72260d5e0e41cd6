package io.guapai.hazard.duty;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The officer's formal report of a major hazard to the next level (总局令57号 §30, §31). That the
 * platform told the level at once does not replace it.
 */
@ApplicationScoped
public class ReportingUpward {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Journal journal;
  private final Sql sql;
  private final RegionTree regions;

  public ReportingUpward(
      PlatformClock clock, Hazards hazards, Journal journal, Sql sql, RegionTree regions) {
    this.clock = clock;
    this.hazards = hazards;
    this.journal = journal;
    this.sql = sql;
    this.regions = regions;
  }

  /** Reports a major hazard; a further report adds to the first. */
  @Transactional
  public Hazard report(UUID id, @Nullable String ifMatch, UpwardReport report, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    RegionCode authority = Authorities.inCharge(hazard.regionCode());
    if (!authority.equals(officer.region())) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority.level(), authority.value());
    }
    By by = By.person(officer.name(), clock.instant());
    hazard.record(Act.REPORT_UPWARD, by, report.summary(), null);
    if (hazard.grade() != Grade.MAJOR) {
      throw new ProblemException(HazardProblem.NOT_MAJOR, null, hazard.hazardNo());
    }
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
    journal.write(hazard.news());
    return hazard;
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
