package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority of its place records that an enterprise belongs to another industry. */
@Singleton
@ActAt(
    path = "reclassify",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an enterprise belongs to another industry",
    zh = "使用单位行业变更")
record ReclassifyEnterprise() implements ActOn<EnterpriseFile, Reclassification> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.RECLASSIFY);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(
      EnterpriseFile file, Reclassification paper, Acting acting) {
    file.reclassify(paper.industry(), paper, acting);
    return Outcome.done();
  }
}
