package io.guapai.inspection.plan;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** The city says what came of the year's checks. */
@Singleton
@ActAt(
    path = "closing",
    by = {Role.CITY},
    en = "Close the year's plan with what came of it",
    zh = "完成年度计划")
record ClosePlan() implements ActOn<CheckPlan, PlanClosing> {

  @Override
  public List<Deed> deeds() {
    return List.of(CheckPlan.CLOSE);
  }

  @Override
  public List<Guard<CheckPlan>> competence() {
    return List.of(
        (dossier, acting) -> acting.caller().regionWithin(RegionCode.parse(dossier.regionCode())));
  }

  @Override
  public Outcome<CheckPlan> carryOut(CheckPlan dossier, PlanClosing said, Acting acting) {
    dossier.close(said.summary(), acting.by(), acting.today());
    return Outcome.done();
  }
}
