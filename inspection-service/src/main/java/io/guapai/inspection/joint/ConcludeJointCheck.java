package io.guapai.inspection.joint;

import io.guapai.inspection.premises.DayOnSite;
import io.guapai.inspection.rating.ChecksHeld;
import io.guapai.inspection.rating.RatedKind;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority ends a joint check that was held, when all have entered their results. */
@Singleton
@ActAt(
    path = "conclusion",
    by = {Role.COUNTY, Role.CITY},
    en = "Conclude a joint check",
    zh = "办结联合检查")
record ConcludeJointCheck(ChecksHeld checks) implements ActOn<JointCheck, Conclusion> {

  @Override
  public List<Deed> deeds() {
    return List.of(JointCheck.CONCLUDE);
  }

  @Override
  public List<Guard<JointCheck>> guards() {
    return List.of((check, acting) -> check.requireResults());
  }

  @Override
  public Outcome<JointCheck> carryOut(JointCheck check, Conclusion said, Acting acting) {
    DayOnSite.require("heldOn", said.heldOn(), acting.today());
    check.conclude(said, acting.by());
    checks.held(
        RatedKind.JOINT_CHECK, check.id(), check.enterpriseId(), check.regionCode(), said.heldOn());
    return Outcome.done();
  }
}
