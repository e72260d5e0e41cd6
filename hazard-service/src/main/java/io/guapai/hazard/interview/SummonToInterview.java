package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.List;

/** A leader summons the responsible person of an enterprise, and holds the interview then. */
@Singleton
@ActAt(
    path = "summons",
    by = Role.LEADER,
    en = "Summon to an interview that was proposed",
    zh = "约谈通知")
record SummonToInterview(PlatformClock clock) implements ActOn<Interview, Summons> {

  @Override
  public List<Step> deeds() {
    return List.of(Step.SUMMON);
  }

  @Override
  public Outcome<Interview> carryOut(Interview interview, Summons summons, Acting acting) {
    summons.requireTime(acting.at(), clock.getZone());
    RegionCode own = acting.caller().region();
    RegionCode holder = own == null ? RegionCode.parse(interview.authorityRegion) : own;
    interview.summon(summons, holder, acting.by());
    return Outcome.done();
  }
}
