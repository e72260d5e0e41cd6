package io.guapai.inspection.rescue;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.List;

/** The cases of people in lifts as acts need them. */
@Singleton
@DocketAt(
    path = EntrapmentDocket.PATH,
    kind = "entrapment",
    tag = "entrapments",
    view = EntrapmentView.class,
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
record EntrapmentDocket(Filing filing, Parties parties, PlatformClock clock)
    implements FiledDocket<Entrapment> {

  static final String PATH = "/inspection/v1/entrapments";

  @Override
  public Class<Entrapment> type() {
    return Entrapment.class;
  }

  @Override
  public EntrapmentView view(Entrapment entrapment) {
    String maintainer = entrapment.maintainer();
    return entrapment.view(
        clock.getZone(),
        maintainer == null ? null : parties.names(List.of(maintainer)).get(maintainer));
  }
}
