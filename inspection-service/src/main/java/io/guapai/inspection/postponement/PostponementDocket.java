package io.guapai.inspection.postponement;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The decisions on dates as acts need them. */
@Singleton
@DocketAt(
    path = PostponementDocket.PATH,
    kind = "postponement",
    tag = "postponements",
    view = PostponementView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.INSTITUTE,
      Role.MAINTAINER,
      Role.FILLER,
      Role.OPERATOR
    })
record PostponementDocket(Filing filing, PlatformClock clock) implements FiledDocket<Postponement> {

  static final String PATH = "/inspection/v1/postponements";

  @Override
  public Class<Postponement> type() {
    return Postponement.class;
  }

  @Override
  public PostponementView view(Postponement postponement) {
    return postponement.view(clock.getZone());
  }
}
