package io.guapai.inspection.visit;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The visits as acts need them. */
@Singleton
@DocketAt(
    path = VisitDocket.PATH,
    kind = "visit",
    tag = "visits",
    view = VisitView.class,
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
record VisitDocket(Filing filing, PlatformClock clock) implements FiledDocket<Visit> {

  static final String PATH = "/inspection/v1/visits";

  @Override
  public Class<Visit> type() {
    return Visit.class;
  }

  @Override
  public VisitView view(Visit visit) {
    return visit.view(clock.getZone());
  }
}
