package io.guapai.inspection.roster.avoidance;

import io.guapai.inspection.roster.RosterProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** A leader finds that a conflict of interest is there no more; never the inspector himself. */
@Singleton
@ActAt(
    path = "end",
    by = {Role.LEADER},
    en = "Say that a conflict of interest is there no more",
    zh = "解除回避")
record EndAvoidance() implements ActOn<Avoidance, Ending> {

  @Override
  public List<Deed> deeds() {
    return List.of(Avoidance.END);
  }

  @Override
  public List<Guard<Avoidance>> competence() {
    return List.of(
        (avoidance, acting) -> {
          acting.caller().regionWithin(RegionCode.parse(avoidance.regionCode()));
          if (avoidance.account().equals(acting.account())) {
            throw new ProblemException(
                RosterProblem.AVOIDANCE_OF_ANOTHER, null, avoidance.view().inspectorName());
          }
        });
  }

  @Override
  public Outcome<Avoidance> carryOut(Avoidance avoidance, Ending said, Acting acting) {
    avoidance.end(said.reason(), acting.by(), acting.today());
    return Outcome.done();
  }
}
