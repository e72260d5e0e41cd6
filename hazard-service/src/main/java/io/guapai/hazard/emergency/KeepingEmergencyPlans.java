package io.guapai.hazard.emergency;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.Days;
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

/** Files the emergency plans of an enterprise and records its drills. */
@ApplicationScoped
public class KeepingEmergencyPlans {

  private final Sql sql;
  private final PlatformClock clock;
  private final OwnSites sites;
  private final EmergencyPlans plans;

  public KeepingEmergencyPlans(Sql sql, PlatformClock clock, OwnSites sites, EmergencyPlans plans) {
    this.sql = sql;
    this.clock = clock;
    this.sites = sites;
    this.plans = plans;
  }

  private record Locked(Site site, int revision) {}

  /** Files a new plan of the caller's enterprise. */
  @Transactional
  public EmergencyPlanView file(EmergencyPlan plan, Caller caller) {
    Site site = sites.of(caller, null);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into emergency_plan (id, enterprise_id, region_code, revision) values (?, ?, ?, 1)",
        id,
        site.enterpriseId(),
        site.regionCode());
    record(id, 1, site, plan, caller.name());
    return plans.require(id);
  }

  /** Files the newest revision of a plan. */
  @Transactional
  public EmergencyPlanView revise(
      UUID id, @Nullable String ifMatch, EmergencyPlan plan, Caller caller) {
    Locked locked = lock(id, caller);
    Versions.require(ifMatch, locked.revision());
    record(id, locked.revision() + 1, locked.site(), plan, caller.name());
    sql.update("update emergency_plan set revision = revision + 1 where id = ?", id);
    return plans.require(id);
  }

  /**
   * Records a drill of the plan's revision in force.
   *
   * @throws ProblemException when it is said to have been held in the future (422)
   */
  @Transactional
  public DrillView drill(UUID planId, Drill drill, Caller caller) {
    Locked locked = lock(planId, caller);
    Days.requirePast("heldOn", drill.heldOn(), clock.today());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into emergency_drill (id, plan_id, plan_revision, enterprise_id, region_code, held_on,"
            + " participants, scenario, evaluation, improvements, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        planId,
        locked.revision(),
        locked.site().enterpriseId(),
        locked.site().regionCode(),
        drill.heldOn(),
        drill.participants(),
        drill.scenario(),
        drill.evaluation(),
        drill.improvements(),
        caller.name(),
        clock.instant());
    return plans.drills(planId).stream()
        .filter(recorded -> recorded.id().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private Locked lock(UUID id, Caller caller) {
    return sql.first(
            "select enterprise_id, region_code, revision from emergency_plan"
                + " where id = ? and enterprise_id = ? for update",
            row -> new Locked(new Site(row.getString(1), row.getString(2)), row.getInt(3)),
            id,
            OwnSites.enterprise(caller))
        .orElseThrow(() -> EmergencyPlans.notFound(id));
  }

  private void record(UUID id, int revision, Site site, EmergencyPlan plan, String account) {
    Days.requirePast("reviewedOn", plan.reviewedOn(), clock.today());
    Days.requirePast("trainedOn", plan.trainedOn(), clock.today());
    sql.update(
        "insert into emergency_plan_revision (plan_id, revision, enterprise_id, region_code, title,"
            + " accidents, starts_when, stops_when, responsible_name, responsible_post, reviewed_on,"
            + " trained_on, text, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        revision,
        site.enterpriseId(),
        site.regionCode(),
        plan.title(),
        plan.accidents(),
        plan.startsWhen(),
        plan.stopsWhen(),
        plan.responsible().name(),
        plan.responsible().post(),
        plan.reviewedOn(),
        plan.trainedOn(),
        plan.text(),
        account,
        clock.instant());
  }
}
