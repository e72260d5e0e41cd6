package io.guapai.inspection.roster.avoidance;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The declared conflicts of interest as acts need them. */
@Singleton
@DocketAt(
    path = AvoidanceDocket.PATH,
    kind = "avoidance",
    tag = "avoidances",
    view = AvoidanceView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
record AvoidanceDocket(Filing filing) implements FiledDocket<Avoidance> {

  static final String PATH = "/inspection/v1/avoidances";

  @Override
  public Class<Avoidance> type() {
    return Avoidance.class;
  }

  @Override
  public AvoidanceView view(Avoidance avoidance) {
    return avoidance.view();
  }
}
