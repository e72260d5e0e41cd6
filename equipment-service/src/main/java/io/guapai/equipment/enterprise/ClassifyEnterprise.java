package io.guapai.equipment.enterprise;

import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority of its place records of what kinds an enterprise is, and how large. */
@Singleton
@ActAt(
    path = "classify",
    by = {Role.COUNTY, Role.CITY},
    en = "Record of what kinds an enterprise is, its size, and whether it handles chemicals",
    zh = "单位分类")
record ClassifyEnterprise() implements ActOn<EnterpriseFile, Classification> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.CLASSIFY);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(
      EnterpriseFile file, Classification paper, Acting acting) {
    EnterpriseProfile known =
        file.entry()
            .profile()
            .classified(paper.kinds(), paper.sizeClass(), paper.hazardousChemicals());
    file.profile(
        EnterpriseDeed.CLASSIFY,
        known,
        new EnterpriseClassified(
            file.enterpriseId(),
            file.regionCode(),
            known.kinds(),
            known.sizeClass(),
            known.hazardousChemicals(),
            paper.effectiveOn(),
            paper.reason()),
        paper.effectiveOn(),
        acting);
    return Outcome.done();
  }
}
