package io.guapai.inspection.patrol;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The patrols as acts need them. */
@Singleton
@DocketAt(
    path = PatrolDocket.PATH,
    kind = "patrol",
    tag = "patrols",
    view = PatrolView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.LEADER,
      Role.ENTERPRISE
    })
record PatrolDocket(Filing filing, PlatformClock clock) implements FiledDocket<Patrol> {

  static final String PATH = "/inspection/v1/patrols";

  @Override
  public Class<Patrol> type() {
    return Patrol.class;
  }

  @Override
  public PatrolView view(Patrol patrol) {
    return patrol.view(clock.getZone());
  }
}
