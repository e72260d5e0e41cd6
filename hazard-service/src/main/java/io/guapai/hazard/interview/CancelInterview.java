package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** A leader decides that there will be no interview. */
@Singleton
@ActAt(
    path = "cancellation",
    by = Role.LEADER,
    en = "Decide that there will be no interview",
    zh = "取消约谈")
record CancelInterview() implements ActOn<Interview, Words.Cancellation> {

  @Override
  public List<Step> deeds() {
    return List.of(Step.CANCEL);
  }

  @Override
  public Outcome<Interview> carryOut(Interview interview, Words.Cancellation why, Acting acting) {
    interview.cancel(why.reason(), acting.by());
    return Outcome.done();
  }
}
