package io.guapai.hazard.accident;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** It is established that an enterprise or an authority misreported it (认定迟报漏报谎报瞒报). */
@Singleton
@ActAt(
    path = "misreport",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Establish that it was reported late, in part, falsely or not at all",
    zh = "认定迟报漏报谎报瞒报")
record MisreportAccident(RegionTree regions) implements ActOn<Accident, Words.Misreport> {

  @Override
  public List<AccidentAct> deeds() {
    return List.of(AccidentAct.MISREPORT);
  }

  @Override
  public Outcome<Accident> carryOut(Accident accident, Words.Misreport paper, Acting acting) {
    requireItsAuthority(accident, paper.authorityRegion());
    accident.misreport(paper.fault(), paper.authorityRegion(), paper.findings(), acting.by());
    return Outcome.done();
  }

  private void requireItsAuthority(Accident accident, @Nullable String authority) {
    if (authority != null
        && !regions
            .require(RegionCode.parse(authority))
            .code()
            .contains(RegionCode.parse(accident.regionCode()))) {
      throw new ProblemException(
          HazardProblem.NOT_ITS_AUTHORITY, "authorityRegion", authority, accident.regionCode());
    }
  }
}
