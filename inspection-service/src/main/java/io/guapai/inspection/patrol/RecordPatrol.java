package io.guapai.inspection.patrol;

import io.guapai.inspection.premises.DayOnSite;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.PremisesBook;
import io.guapai.inspection.premises.SiteFindings;
import io.guapai.inspection.premises.SupervisionProblem;
import io.guapai.inspection.rating.ChecksHeld;
import io.guapai.inspection.rating.RatedKind;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A patrol team was in the workshops of an enterprise and advised it on the scoring standard (巡查).
 * There is one round of an enterprise a day.
 */
@Singleton
@ActAt(
    by = {Role.TOWNSHIP, Role.COUNTY},
    en = "Record a round of a patrol team",
    zh = "登记巡查")
record RecordPatrol(
    PremisesBook premises, SiteFindings findings, ChecksHeld checks, Filing filing, Sql sql)
    implements Opening<Patrol, NewPatrol> {

  @Override
  public Patrol open(NewPatrol said, Acting acting) {
    DayOnSite.require("on", said.on(), acting.today());
    List<String> team = said.team().stream().map(String::strip).distinct().toList();
    if (team.size() < 2) {
      throw new ProblemException(SupervisionProblem.TEAM_OF_ONE, "team", team.get(0));
    }
    Premises place = premises.lock(said.enterpriseId(), said.regionCode());
    Patrol patrol = new Patrol(place, said, team, findings.of(said.findings(), place), acting.by());
    requireFirst(place, said);
    filing.add(patrol);
    checks.held(RatedKind.PATROL, patrol.id(), place.enterpriseId(), place.regionCode(), said.on());
    return patrol;
  }

  /** The premises are locked, so two do not overlook each other. */
  private void requireFirst(Premises place, NewPatrol said) {
    sql.first(
            "select from patrol where enterprise_id = ? and region_code = ? and patrolled_on = ?",
            row -> true,
            place.enterpriseId(),
            place.regionCode(),
            said.on())
        .ifPresent(
            known -> {
              throw new ProblemException(
                  SupervisionProblem.RECORDED_ALREADY,
                  "on",
                  place.enterpriseId(),
                  said.on().toString());
            });
  }
}
