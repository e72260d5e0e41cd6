package io.guapai.inspection.visit;

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

/**
 * Who visited an enterprise records it: what it was for, what was told and handed over (走访). There
 * is one of an enterprise a day.
 */
@Singleton
@ActAt(
    by = {Role.COORDINATOR, Role.TOWNSHIP, Role.COUNTY},
    en = "Record a visit of an enterprise",
    zh = "登记走访")
record RecordVisit(
    PremisesBook premises, SiteFindings findings, ChecksHeld checks, Filing filing, Sql sql)
    implements Opening<Visit, NewVisit> {

  @Override
  public Visit open(NewVisit said, Acting acting) {
    DayOnSite.require("on", said.on(), acting.today());
    if (said.purposes().contains(VisitPurpose.NOTICE) == (said.noticeOf() == null)) {
      throw new ProblemException(SupervisionProblem.NOTICE_UNCLEAR, "noticeOf");
    }
    Premises place = premises.lock(said.enterpriseId(), said.regionCode());
    Visit visit = new Visit(place, said, findings.of(said.findings(), place), acting.by());
    requireFirst(place, said);
    filing.add(visit);
    premises.visited(place, said.on());
    checks.held(RatedKind.VISIT, visit.id(), place.enterpriseId(), place.regionCode(), said.on());
    return visit;
  }

  /** The premises are locked, so two do not overlook each other. */
  private void requireFirst(Premises place, NewVisit said) {
    sql.first(
            "select from visit where enterprise_id = ? and region_code = ? and visited_on = ?",
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
