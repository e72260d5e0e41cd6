package io.guapai.hazard.risk;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The risk points on file, as far as the caller may see them. */
@ApplicationScoped
public class RiskPoints {

  private final Sql sql;
  private final PlatformClock clock;

  public RiskPoints(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Which points a list shows; a null asks for nothing in particular.
   *
   * @param colour the colour that is shown now
   * @param withdrawn whether those no longer on the list are shown, and only they
   */
  record Filter(
      ListScope scope,
      @Nullable String equipmentNo,
      @Nullable RiskColour colour,
      boolean withdrawn,
      @Nullable UUID before) {}

  /**
   * One as it is shown.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  RiskPointView view(UUID id) {
    return sql.first(
            RiskPointRows.POINT + " where p.id = ?",
            row -> RiskPointRows.point(row, clock.getZone()),
            id)
        .orElseThrow(() -> notFound(id));
  }

  /** The points that fit, newest first. */
  List<RiskPointView> find(Filter filter, int limit) {
    Conditions fit =
        Conditions.within(filter.scope(), Columns.of("p.region_code", "p.enterprise_id"))
            .and("(p.withdrawn_at is not null) = ?", filter.withdrawn())
            .and("r.equipment_no = ?", filter.equipmentNo())
            .and(RiskPointRows.COLOUR_NOW + " = ?", filter.colour())
            .and("p.id < ?", filter.before());
    return sql.query(
        RiskPointRows.POINT + " where " + fit.sql() + " order by p.id desc limit ?",
        row -> RiskPointRows.point(row, clock.getZone()),
        fit.values(limit));
  }

  /**
   * Refuses a hazard found at a point that is not on the list of the unit's enterprise, or that is
   * about another unit. The point stays on the list until the transaction ends.
   *
   * @throws ProblemException naming the point (422)
   */
  public void requireAt(UUID id, Subject subject) {
    Listed listed =
        sql.first(
                "select p.enterprise_id, r.equipment_no from risk_point p"
                    + " join risk_point_revision r on r.risk_point_id = p.id"
                    + " and r.revision = p.revision"
                    + " where p.id = ? and p.withdrawn_at is null for share of p",
                row -> new Listed(row.getString(1), row.getString(2)),
                id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.UNKNOWN_RISK_POINT, "riskPointId", id.toString()));
    boolean ofAnotherUnit =
        listed.equipmentNo() != null && !listed.equipmentNo().equals(subject.equipmentNo());
    if (ofAnotherUnit || !listed.enterpriseId().equals(subject.enterpriseId())) {
      throw new ProblemException(
          HazardProblem.RISK_POINT_ELSEWHERE, "riskPointId", id.toString(), subject.no());
    }
  }

  private record Listed(String enterpriseId, @Nullable String equipmentNo) {}

  private static ProblemException notFound(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "risk point", id);
  }
}
