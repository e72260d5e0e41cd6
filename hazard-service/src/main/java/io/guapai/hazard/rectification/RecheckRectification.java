package io.guapai.hazard.rectification;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Two inspectors recheck on site: a hazard that passed is closed, any other goes back. When they
 * found that it was rectified within the deadline, though reported later, its overdue is taken back
 * first. Of a listed hazard the review of the listing body decides.
 */
@Singleton
@ActAt(
    path = "recheck",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.RECHECK,
    en = "Record a field recheck by two inspectors",
    zh = "复查")
record RecheckRectification(Inspectors inspectors, RectificationFile file)
    implements ActOn<Hazard, Recheck> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.CLOSE, Act.RETURN);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(RecheckRectification::requireNoAcceptance);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Recheck recheck, Acting acting) {
    List<Inspector> seen =
        inspectors.requireTwo("inspectors", recheck.inspectors(), hazard.regionCode());
    Independence.requireOf("inspectors", seen, file.involved(hazard));
    RectifiedDay.requireFound(recheck.passed(), recheck.rectifiedOn(), hazard, acting.today());
    if (recheck.passed()) {
      hazard.time().prove(recheck.rectifiedOn(), acting.by());
      hazard.pass(acting.by(), recheck.opinion());
    } else {
      hazard.sendBack(acting.by(), recheck.opinion());
    }
    file.add(hazard, recheck, seen, acting.by());
    return Outcome.done();
  }

  private static void requireNoAcceptance(Hazard hazard, Acting acting) {
    if (hazard.listed()) {
      throw new ProblemException(
          HazardProblem.ACCEPTANCE_REQUIRED, null, hazard.hazardNo(), hazard.id().toString());
    }
  }
}
