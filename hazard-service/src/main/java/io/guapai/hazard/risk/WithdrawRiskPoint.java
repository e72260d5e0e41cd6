package io.guapai.hazard.risk;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise takes a point off its risk list, once no hazard found at it is open. */
@Singleton
@ActAt(
    path = "withdrawal",
    by = {Role.ENTERPRISE},
    en = "Take a risk point off the list; not while a hazard found at it is open",
    zh = "移出风险分级管控清单")
record WithdrawRiskPoint(RiskPoints points) implements ActOn<RiskPoint, Withdrawal> {

  @Override
  public List<Deed> deeds() {
    return List.of(RiskPoint.WITHDRAW);
  }

  @Override
  public List<Guard<RiskPoint>> guards() {
    return List.of(this::requireNoneOpen);
  }

  @Override
  public Outcome<RiskPoint> carryOut(RiskPoint point, Withdrawal withdrawal, Acting acting) {
    point.withdraw(withdrawal.reason(), acting.by());
    return Outcome.done();
  }

  private void requireNoneOpen(RiskPoint point, Acting acting) {
    long open = points.view(point.id()).hazardsOpen();
    if (open > 0) {
      throw new ProblemException(HazardProblem.RISK_POINT_IN_USE, null, open);
    }
  }
}
