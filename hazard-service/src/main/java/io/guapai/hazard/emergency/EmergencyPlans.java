package io.guapai.hazard.emergency;

import io.guapai.hazard.emergency.EmergencyPlan.Responsible;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The emergency plans and drills on file, as far as the caller may see them. */
@ApplicationScoped
public class EmergencyPlans {

  private static final String REVISION =
      "r.revision, r.title, r.accidents, r.starts_when, r.stops_when, r.responsible_name,"
          + " r.responsible_post, r.reviewed_on, r.trained_on, r.text, r.recorded_by,"
          + " r.recorded_at";

  private static final String PLAN =
      "select p.id, p.enterprise_id, p.region_code,"
          + " (select max(held_on) from emergency_drill d where d.plan_id = p.id) as last_drill, "
          + REVISION
          + " from emergency_plan p"
          + " join emergency_plan_revision r on r.plan_id = p.id and r.revision = p.revision";

  private final Sql sql;
  private final PlatformClock clock;

  public EmergencyPlans(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * One plan.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  EmergencyPlanView require(UUID id) {
    return sql.first(PLAN + " where p.id = ?", this::plan, id).orElseThrow(() -> notFound(id));
  }

  /** The plans of a scope, newest first; a null asks for nothing in particular. */
  List<EmergencyPlanView> find(
      ListScope scope, @Nullable String enterprise, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("p.region_code", "p.enterprise_id"))
            .and("p.enterprise_id = ?", enterprise)
            .and("p.id < ?", before);
    return sql.query(
        PLAN + " where " + fit.sql() + " order by p.id desc limit ?",
        this::plan,
        fit.values(limit));
  }

  /** All revisions of a plan, newest first. */
  List<PlanRevision> revisions(UUID id) {
    return sql.query(
        "select "
            + REVISION
            + " from emergency_plan_revision r where r.plan_id = ? order by r.revision desc",
        this::revision,
        id);
  }

  /** The drills of a plan, newest first. */
  List<DrillView> drills(UUID planId) {
    return sql.query(
        "select id, plan_id, plan_revision, held_on, participants, scenario, evaluation,"
            + " improvements, recorded_by, recorded_at from emergency_drill"
            + " where plan_id = ? order by held_on desc, id desc",
        this::drill,
        planId);
  }

  static ProblemException notFound(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "emergency plan", id);
  }

  private EmergencyPlanView plan(ResultSet row) throws SQLException {
    PlanRevision revision = revision(row);
    return new EmergencyPlanView(
        row.getString("id"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        revision,
        row.getObject("last_drill", LocalDate.class),
        revision.revision());
  }

  private PlanRevision revision(ResultSet row) throws SQLException {
    String[] accidents = (String[]) row.getArray("accidents").getArray();
    return new PlanRevision(
        row.getInt("revision"),
        new EmergencyPlan(
            row.getString("title"),
            Arrays.asList(accidents),
            row.getString("starts_when"),
            row.getString("stops_when"),
            new Responsible(row.getString("responsible_name"), row.getString("responsible_post")),
            row.getObject("reviewed_on", LocalDate.class),
            row.getObject("trained_on", LocalDate.class),
            row.getString("text")),
        row.getString("recorded_by"),
        recordedAt(row));
  }

  private DrillView drill(ResultSet row) throws SQLException {
    return new DrillView(
        row.getString("id"),
        row.getString("plan_id"),
        row.getInt("plan_revision"),
        new Drill(
            row.getObject("held_on", LocalDate.class),
            row.getInt("participants"),
            row.getString("scenario"),
            row.getString("evaluation"),
            row.getString("improvements")),
        row.getString("recorded_by"),
        recordedAt(row));
  }

  private OffsetDateTime recordedAt(ResultSet row) throws SQLException {
    return row.getObject("recorded_at", OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}
