package io.guapai.inspection.check;

import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.inspection.roster.avoidance.Avoidances;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** One of the inspectors records on site what was found, and signs by it. */
@Singleton
@ActAt(
    path = "record",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Record on site what a check found",
    zh = "填写现场检查记录")
record RecordCheck(Findings findings, Inspectors inspectors, Avoidances avoidances)
    implements ActOn<SupervisoryCheck, SiteRecord> {

  @Override
  public List<Deed> deeds() {
    return List.of(SupervisoryCheck.RECORD);
  }

  @Override
  public List<Guard<SupervisoryCheck>> competence() {
    return List.of((check, acting) -> check.requireInspector(acting.account()));
  }

  @Override
  public Outcome<SupervisoryCheck> carryOut(
      SupervisoryCheck check, SiteRecord said, Acting acting) {
    LocalDate day = said.checkedOn();
    if (day.isAfter(acting.today()) || day.isBefore(check.arrangedOn())) {
      throw new ProblemException(
          CheckProblem.CHECKED_ON_NO_DAY,
          "checkedOn",
          day + "",
          check.arrangedOn() + "",
          acting.today() + "");
    }
    List<Inspector> who = inspectors.require(null, check.certificates(), check.regionCode(), day);
    if (check.enterpriseId() != null) {
      avoidances.requireNone(null, who, check.enterpriseId());
    }
    check.record(said, findings.of(check, said), acting.by());
    return Outcome.done();
  }
}
