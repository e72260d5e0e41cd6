package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The officer's formal report of a major hazard to the next level (总局令57号 §30, §31). That the
 * platform told the level at once does not replace it. A further report adds to the first.
 */
@Singleton
@ActAt(
    path = "upward-report",
    by = {Role.COUNTY, Role.CITY, Role.LEADER},
    fulfils = DutyKind.REPORT_UPWARD,
    en = "Report a major hazard in writing to the next level of government",
    zh = "上报上级")
record ReportUpward(UpwardReports reports) implements ActOn<Hazard, UpwardReport> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.REPORT_UPWARD);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(ReportUpward::requireInCharge);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireMajor());
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, UpwardReport report, Acting acting) {
    hazard.record(Act.REPORT_UPWARD, acting.by(), report.summary(), null);
    reports.add(hazard, report, acting.by());
    return Outcome.done();
  }

  private static void requireInCharge(Hazard hazard, Acting acting) {
    RegionCode authority = Authorities.inCharge(hazard.regionCode());
    if (!authority.equals(acting.caller().region())) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority.level(), authority.value());
    }
  }
}
