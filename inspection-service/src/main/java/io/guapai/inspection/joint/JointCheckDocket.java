package io.guapai.inspection.joint;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The joint checks as acts need them. */
@Singleton
@DocketAt(
    path = JointCheckDocket.PATH,
    kind = "joint-check",
    tag = "joint-checks",
    view = JointCheckView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.DEPARTMENT
    })
record JointCheckDocket(Filing filing, PlatformClock clock) implements FiledDocket<JointCheck> {

  static final String PATH = "/inspection/v1/joint-checks";

  @Override
  public Class<JointCheck> type() {
    return JointCheck.class;
  }

  @Override
  public JointCheckView view(JointCheck check) {
    return check.view(clock.getZone());
  }
}
