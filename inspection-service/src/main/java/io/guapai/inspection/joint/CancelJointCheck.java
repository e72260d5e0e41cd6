package io.guapai.inspection.joint;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** A joint check is not held. */
@Singleton
@ActAt(
    path = "cancellation",
    by = {Role.COUNTY, Role.CITY},
    en = "Cancel a joint check",
    zh = "取消联合检查")
record CancelJointCheck() implements ActOn<JointCheck, Cancellation> {

  @Override
  public List<Deed> deeds() {
    return List.of(JointCheck.CANCEL);
  }

  @Override
  public Outcome<JointCheck> carryOut(JointCheck check, Cancellation said, Acting acting) {
    check.cancel(said.reason(), acting.by());
    return Outcome.done();
  }
}
