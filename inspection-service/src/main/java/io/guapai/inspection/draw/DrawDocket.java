package io.guapai.inspection.draw;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The draws as acts need them. */
@Singleton
@DocketAt(
    path = DrawDocket.PATH,
    kind = "draw",
    tag = "draws",
    view = DrawView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
record DrawDocket(Filing filing, PlatformClock clock) implements FiledDocket<Draw> {

  static final String PATH = "/inspection/v1/draws";

  @Override
  public Class<Draw> type() {
    return Draw.class;
  }

  @Override
  public DrawView view(Draw draw) {
    return draw.view(clock.getZone());
  }
}
