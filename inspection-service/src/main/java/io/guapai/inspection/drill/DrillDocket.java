package io.guapai.inspection.drill;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The drills as acts need them. */
@Singleton
@DocketAt(
    path = DrillDocket.PATH,
    kind = "rescue-drill",
    tag = "drills",
    view = DrillView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.MAINTAINER
    })
record DrillDocket(Filing filing, PlatformClock clock) implements FiledDocket<RescueDrill> {

  static final String PATH = "/inspection/v1/rescue-drills";

  @Override
  public Class<RescueDrill> type() {
    return RescueDrill.class;
  }

  @Override
  public DrillView view(RescueDrill drill) {
    return drill.view(clock.getZone());
  }
}
