package io.guapai.hazard.risk;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.risk.RiskScale.Graded;
import io.guapai.hazard.unit.OwnSites;
import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the risk list of an enterprise. A risk is graded by the scale in force on that day. */
@ApplicationScoped
public class KeepingRiskPoints {

  private final Sql sql;
  private final PlatformClock clock;
  private final OwnSites sites;
  private final RiskScales scales;
  private final RiskPoints points;

  public KeepingRiskPoints(
      Sql sql, PlatformClock clock, OwnSites sites, RiskScales scales, RiskPoints points) {
    this.sql = sql;
    this.clock = clock;
    this.sites = sites;
    this.scales = scales;
    this.points = points;
  }

  private record Locked(int revision, boolean withdrawn) {}

  /** Puts a point on the caller's list. */
  @Transactional
  public RiskPointView add(NewRiskPoint risk, Caller caller) {
    Site site = sites.of(caller, risk.equipmentNo());
    Graded graded = scales.today().grade(risk.lec());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into risk_point (id, enterprise_id, region_code, revision) values (?, ?, ?, 1)",
        id,
        site.enterpriseId(),
        site.regionCode());
    record(id, 1, site, risk, graded, caller.name());
    return points.require(id);
  }

  /** Writes what is now known of a point as its newest revision. */
  @Transactional
  public RiskPointView revise(UUID id, @Nullable String ifMatch, NewRiskPoint risk, Caller caller) {
    int revision = lock(id, ifMatch, caller) + 1;
    Site site = sites.of(caller, risk.equipmentNo());
    Graded graded = scales.today().grade(risk.lec());
    record(id, revision, site, risk, graded, caller.name());
    sql.update(
        "update risk_point set revision = ?, region_code = ? where id = ?",
        revision,
        site.regionCode(),
        id);
    return points.require(id);
  }

  /**
   * Takes a point off the list.
   *
   * @throws ProblemException while a hazard found at it is open (409)
   */
  @Transactional
  public RiskPointView withdraw(
      UUID id, @Nullable String ifMatch, Withdrawal withdrawal, Caller caller) {
    lock(id, ifMatch, caller);
    long open = points.require(id).hazardsOpen();
    if (open > 0) {
      throw new ProblemException(HazardProblem.RISK_POINT_IN_USE, null, open);
    }
    sql.update(
        "update risk_point set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?"
            + " where id = ?",
        clock.instant(),
        caller.name(),
        withdrawal.reason(),
        id);
    return points.require(id);
  }

  /** Locks a point that the caller's enterprise has on its list, and returns its revision. */
  private int lock(UUID id, @Nullable String ifMatch, Caller caller) {
    Locked locked =
        sql.first(
                "select revision, withdrawn_at is not null from risk_point"
                    + " where id = ? and enterprise_id = ? for update",
                row -> new Locked(row.getInt(1), row.getBoolean(2)),
                id,
                OwnSites.enterprise(caller))
            .orElseThrow(() -> RiskPoints.notFound(id));
    Versions.require(ifMatch, locked.revision());
    if (locked.withdrawn()) {
      throw new ProblemException(HazardProblem.RISK_POINT_WITHDRAWN, null);
    }
    return locked.revision();
  }

  private void record(
      UUID id, int revision, Site site, NewRiskPoint risk, Graded graded, String account) {
    sql.update(
        "insert into risk_point_revision (risk_point_id, revision, enterprise_id, region_code, name,"
            + " equipment_no, place, accident, likelihood, exposure, consequence, score, colour,"
            + " edition, measure, responsible_name, responsible_post, control_level, recorded_by,"
            + " recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        revision,
        site.enterpriseId(),
        site.regionCode(),
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
        account,
        clock.instant());
  }
}
