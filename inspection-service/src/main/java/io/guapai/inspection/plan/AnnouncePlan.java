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

/** The city reports its plan to the government and announces it. */
@Singleton
@ActAt(
    path = "announcement",
    by = {Role.CITY},
    en = "Report the plan to the city's government and announce it",
    zh = "报告并公布年度计划")
record AnnouncePlan() implements ActOn<CheckPlan, PlanReport> {

  @Override
  public List<Deed> deeds() {
    return List.of(CheckPlan.ANNOUNCE);
  }

  @Override
  public List<Guard<CheckPlan>> competence() {
    return List.of(
        (dossier, acting) -> acting.caller().regionWithin(RegionCode.parse(dossier.regionCode())));
  }

  @Override
  public Outcome<CheckPlan> carryOut(CheckPlan dossier, PlanReport said, Acting acting) {
    dossier.announce(said.documentNo(), acting.by(), acting.today());
    return Outcome.done();
  }
}
