package io.guapai.equipment.enterprise;

import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.equipment.Days;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise, or the authority of its place, records its liability insurance. */
@Singleton
@ActAt(
    path = "insure",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Record the liability insurance of an enterprise",
    zh = "安全生产责任保险登记")
record InsureEnterprise() implements ActOn<EnterpriseFile, NewInsurance> {

  /** No policy runs longer. */
  private static final int YEARS = 10;

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.INSURE);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, NewInsurance paper, Acting acting) {
    Days.requirePast("effectiveOn", paper.effectiveOn(), acting.today());
    Days.requireBetween(
        "insuredUntil",
        paper.insuredUntil(),
        paper.effectiveOn(),
        paper.effectiveOn().plusYears(YEARS));
    file.profile(
        EnterpriseDeed.INSURE,
        file.entry()
            .profile()
            .insured(new Insurance(paper.insurer(), paper.policyNo(), paper.insuredUntil())),
        new EnterpriseInsured(
            file.enterpriseId(),
            file.regionCode(),
            paper.insurer(),
            paper.policyNo(),
            paper.insuredUntil()),
        paper.effectiveOn(),
        acting);
    return Outcome.done();
  }
}
