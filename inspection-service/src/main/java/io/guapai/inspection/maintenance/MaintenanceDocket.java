package io.guapai.inspection.maintenance;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.List;

/** The visits of maintenance as acts need them. */
@Singleton
@DocketAt(
    path = MaintenanceDocket.PATH,
    kind = MaintenanceDocket.KIND,
    tag = "maintenance",
    view = MaintenanceView.class,
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
record MaintenanceDocket(Filing filing, Parties parties, PlatformClock clock)
    implements FiledDocket<Maintenance> {

  static final String PATH = "/inspection/v1/maintenance";
  static final String KIND = "maintenance";

  @Override
  public Class<Maintenance> type() {
    return Maintenance.class;
  }

  @Override
  public MaintenanceView view(Maintenance visit) {
    return visit.view(
        clock.getZone(), parties.names(List.of(visit.maintainer())).get(visit.maintainer()));
  }
}
