package io.guapai.hazard.risk;

import io.guapai.hazard.unit.OwnSites;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** An enterprise puts a point on its risk list, graded by the scale in force on that day. */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE},
    en = "Put a risk point on the own risk list",
    zh = "登记风险点")
record RegisterRiskPoint(OwnSites sites, Filing filing, RiskRevisions revisions)
    implements Opening<RiskPoint, NewRiskPoint> {

  @Override
  public RiskPoint open(NewRiskPoint risk, Acting acting) {
    RiskPoint point = new RiskPoint(sites.of(acting.caller(), risk.equipmentNo()), acting.by());
    filing.add(point);
    revisions.add(point, risk, acting);
    return point;
  }
}
