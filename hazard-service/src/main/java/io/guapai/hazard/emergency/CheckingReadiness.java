package io.guapai.hazard.emergency;

import io.guapai.hazard.emergency.Readiness.DrillRule;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Tells whether an enterprise has plans and drills them often enough. */
@ApplicationScoped
public class CheckingReadiness {

  private static final String RULE = "DRILLS";
  private static final RuleKind<Drills> RULES =
      RuleKind.lasting("DRILLS", Drills.class, RULE).inTerritories();

  private final Sql sql;
  private final PlatformClock clock;
  private final EnterpriseDirectory enterprises;
  private final Shelf shelf;

  public CheckingReadiness(
      Sql sql, PlatformClock clock, EnterpriseDirectory enterprises, Shelf shelf) {
    this.sql = sql;
    this.clock = clock;
    this.enterprises = enterprises;
    this.shelf = shelf;
  }

  /** At least so many drills within so many months. */
  record Drills(@Min(1) int least, @Min(1) int months) {}

  @Produces
  @Singleton
  static RuleKind<Drills> kind() {
    return RULES;
  }

  /**
   * The readiness of an enterprise today.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public Readiness of(String enterpriseId) {
    String region =
        enterprises
            .region(enterpriseId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND, "id", "enterprise", enterpriseId));
    LocalDate today = clock.today();
    DrillRule rule = rule(today, region);
    LocalDate since = today.minusMonths(rule.months());
    return sql.query(
            "select count(*), max(r.reviewed_on), max(r.trained_on),"
                + " (select max(held_on) from emergency_drill"
                + " where enterprise_id = any(enterprise_ids(?))),"
                + " (select count(*) from emergency_drill"
                + " where enterprise_id = any(enterprise_ids(?)) and held_on >= ?)"
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

  /** How often an enterprise of a place has to drill. */
  DrillRule rule(LocalDate today, String region) {
    Edition<Drills> edition = shelf.rules(RULES).require(RULE, today, RegionCode.parse(region));
    return new DrillRule(
        edition.edition(),
        edition.says().least(),
        edition.says().months(),
        edition.source(),
        edition.mark());
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
