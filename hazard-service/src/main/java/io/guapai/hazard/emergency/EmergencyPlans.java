package io.guapai.hazard.emergency;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The emergency plans on file, as far as the caller may see them. */
@ApplicationScoped
class EmergencyPlans {

  private static final String PLAN =
      "select p.id, p.enterprise_id, p.region_code, p.version,"
          + " (select max(held_on) from emergency_drill d where d.plan_id = p.id) as last_drill, "
          + PlanRevisions.COLUMNS
          + " from emergency_plan p"
          + " join emergency_plan_revision r on r.plan_id = p.id and r.revision = p.revision";

  private final Sql sql;
  private final PlanRevisions revisions;

  EmergencyPlans(Sql sql, PlanRevisions revisions) {
    this.sql = sql;
    this.revisions = revisions;
  }

  /**
   * One as it is shown.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  EmergencyPlanView view(UUID id) {
    return sql.first(PLAN + " where p.id = ?", this::read, id).orElseThrow(() -> notFound(id));
  }

  /** The plans of a scope, newest first; a null asks for nothing in particular. */
  List<EmergencyPlanView> find(ListScope scope, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("p.region_code", "p.enterprise_id"))
            .and("p.id < ?", before);
    return sql.query(
        PLAN + " where " + fit.sql() + " order by p.id desc limit ?",
        this::read,
        fit.values(limit));
  }

  private static ProblemException notFound(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "emergency plan", id);
  }

  private EmergencyPlanView read(ResultSet row) throws SQLException {
    return new EmergencyPlanView(
        row.getString("id"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        revisions.read(row),
        row.getObject("last_drill", LocalDate.class),
        row.getLong("version"));
  }
}
