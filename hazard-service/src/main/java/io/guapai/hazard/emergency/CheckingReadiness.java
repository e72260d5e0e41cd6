package io.guapai.hazard.emergency;

import io.guapai.hazard.Mark;
import io.guapai.hazard.emergency.Readiness.DrillRule;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Tells whether an enterprise has plans and drills them often enough. */
@ApplicationScoped
public class CheckingReadiness {

  private final Sql sql;
  private final PlatformClock clock;
  private final EnterpriseDirectory enterprises;

  public CheckingReadiness(Sql sql, PlatformClock clock, EnterpriseDirectory enterprises) {
    this.sql = sql;
    this.clock = clock;
    this.enterprises = enterprises;
  }

  /**
   * The readiness of an enterprise today.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public Readiness of(String enterpriseId) {
    if (enterprises.region(enterpriseId).isEmpty()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", enterpriseId);
    }
    LocalDate today = clock.today();
    DrillRule rule = rule(today);
    LocalDate since = today.minusMonths(rule.months());
    return sql.query(
            "select count(*), max(r.reviewed_on), max(r.trained_on),"
                + " (select max(held_on) from emergency_drill where enterprise_id = ?),"
                + " (select count(*) from emergency_drill where enterprise_id = ? and held_on >= ?)"
                + " from emergency_plan p"
                + " join emergency_plan_revision r on r.plan_id = p.id and r.revision = p.revision"
                + " where p.enterprise_id = ?",
            row -> readiness(row, enterpriseId, since, rule),
            enterpriseId,
            enterpriseId,
            since,
            enterpriseId)
        .get(0);
  }

  /** The rule in force, or the nearest edition when none is. */
  private DrillRule rule(LocalDate today) {
    return sql.first(
            "select edition, least, months, source, mark from drill_rule"
                + Editions.ASKED
                + "order by "
                + Editions.NEAREST
                + ", edition desc limit 1",
            row ->
                new DrillRule(
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getString(4),
                    Mark.valueOf(row.getString(5))),
            today)
        .orElseThrow();
  }

  private static Readiness readiness(
      ResultSet row, String enterpriseId, LocalDate since, DrillRule rule) throws SQLException {
    return new Readiness(
        enterpriseId,
        row.getLong(1),
        row.getObject(2, LocalDate.class),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        since,
        row.getLong(5),
        row.getLong(5) >= rule.least(),
        rule);
  }
}
