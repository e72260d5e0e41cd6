package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The authority of its place records that an entry and another one are the same enterprise, or that
 * an enterprise without credit code has one now.
 */
@Singleton
@ActAt(
    path = "merge",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an entry is the same enterprise as another one, or has its credit code now",
    zh = "使用单位合并登记")
record MergeEnterprise(EnterpriseMerging merging) implements ActOn<EnterpriseFile, Merger> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.MERGE);
  }

  /** Asked before an entry is locked: the ids go first. */
  @Override
  public Collection<UUID> others(Merger paper) {
    return merging.other(paper);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Merger paper, Acting acting) {
    merging.merge(file, paper, acting);
    return Outcome.done();
  }
}
