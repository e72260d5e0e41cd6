package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority of its place records that an enterprise goes by another name. */
@Singleton
@ActAt(
    path = "rename",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an enterprise goes by another name",
    zh = "使用单位更名")
record RenameEnterprise() implements ActOn<EnterpriseFile, Renaming> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.RENAME);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Renaming paper, Acting acting) {
    file.rename(paper.name().strip(), paper, acting);
    return Outcome.done();
  }
}
