package io.guapai.hazard.risk;

import io.guapai.hazard.unit.OwnSites;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise writes what is now known of a point, graded by the scale in force on that day. */
@Singleton
@ActAt(
    path = "revision",
    by = {Role.ENTERPRISE},
    en = "Revise a risk point; the older revisions stay",
    zh = "修订风险点")
record ReviseRiskPoint(OwnSites sites, RiskRevisions revisions)
    implements ActOn<RiskPoint, NewRiskPoint> {

  @Override
  public List<Deed> deeds() {
    return List.of(RiskPoint.REVISE);
  }

  @Override
  public Outcome<RiskPoint> carryOut(RiskPoint point, NewRiskPoint risk, Acting acting) {
    point.revise(sites.of(acting.caller(), risk.equipmentNo()), acting.by());
    revisions.add(point, risk, acting);
    return Outcome.done();
  }
}
