package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority gives its opinion, which ends the matter. */
@Singleton
@ActAt(
    path = "closing",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Give the authority's opinion, which ends the matter",
    zh = "办结约谈")
record CloseInterview() implements ActOn<Interview, Words.Closing> {

  @Override
  public List<Step> deeds() {
    return List.of(Step.CLOSE);
  }

  @Override
  public List<Guard<Interview>> competence() {
    return List.of(Interview::requireHolder);
  }

  @Override
  public List<Guard<Interview>> guards() {
    return List.of(Interview::requireNoReportDue);
  }

  @Override
  public Outcome<Interview> carryOut(Interview interview, Words.Closing closing, Acting acting) {
    interview.close(closing.opinion(), acting.by());
    return Outcome.done();
  }
}
