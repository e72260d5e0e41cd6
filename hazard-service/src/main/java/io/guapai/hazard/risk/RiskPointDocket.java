package io.guapai.hazard.risk;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The risk points as acts need them. */
@Singleton
@DocketAt(
    path = RiskPointDocket.PATH,
    kind = "risk-point",
    tag = "risk",
    view = RiskPointView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record RiskPointDocket(RiskPoints points, Filing filing) implements FiledDocket<RiskPoint> {

  static final String PATH = "/hazard/v1/risk-points";

  @Override
  public Class<RiskPoint> type() {
    return RiskPoint.class;
  }

  @Override
  public RiskPointView view(RiskPoint point) {
    return points.view(point.id());
  }
}
