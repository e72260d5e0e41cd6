package io.guapai.equipment.licence;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The licences as acts need them. */
@Singleton
@DocketAt(
    path = LicenceDocket.PATH,
    kind = LicenceDocket.KIND,
    tag = "licences",
    view = LicenceView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE
    })
record LicenceDocket(Filing filing, PlatformClock clock) implements FiledDocket<Licence> {

  static final String KIND = "licence";
  static final String PATH = "/equipment/v1/licences";

  @Override
  public Class<Licence> type() {
    return Licence.class;
  }

  @Override
  public LicenceView view(Licence licence) {
    return licence.view(clock.today());
  }
}
