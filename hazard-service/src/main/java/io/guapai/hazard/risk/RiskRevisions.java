package io.guapai.hazard.risk;

import io.guapai.hazard.risk.RiskScale.Graded;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was known of risk points, revision by revision; none is ever changed. */
@ApplicationScoped
class RiskRevisions {

  private final Sql sql;
  private final RiskScales scales;
  private final PlatformClock clock;

  RiskRevisions(Sql sql, RiskScales scales, PlatformClock clock) {
    this.sql = sql;
    this.scales = scales;
    this.clock = clock;
  }

  /** Grades a risk by the scale of today, and keeps it as the revision in force of its point. */
  void add(RiskPoint point, NewRiskPoint risk, Acting acting) {
    Graded graded = scales.today().grade(risk.lec());
    sql.update(
        "insert into risk_point_revision (risk_point_id, revision, enterprise_id, region_code,"
            + " name, equipment_no, place, accident, likelihood, exposure, consequence, score,"
            + " colour, edition, measure, responsible_name, responsible_post, control_level,"
            + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?)",
        point.id(),
        point.revision(),
        point.enterpriseId(),
        point.regionCode(),
        risk.name(),
        risk.equipmentNo(),
        risk.place(),
        risk.accident(),
        graded.lec().likelihood(),
        graded.lec().exposure(),
        graded.lec().consequence(),
        graded.score(),
        graded.colour(),
        graded.edition(),
        risk.measure(),
        risk.responsible().name(),
        risk.responsible().post(),
        risk.controlLevel(),
        acting.account(),
        acting.at());
  }

  /** All of a point, newest first. */
  List<RiskRevision> of(UUID point) {
    return sql.query(
        "select "
            + RiskPointRows.REVISION
            + " from risk_point_revision r"
            + RiskPointRows.THRESHOLDS
            + " where r.risk_point_id = ? order by r.revision desc",
        row -> RiskPointRows.revision(row, clock.getZone()),
        point);
  }
}
