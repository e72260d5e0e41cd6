package io.guapai.equipment.enterprise;

import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Assignments;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority of its place records that an enterprise is registered elsewhere, in its territory
 * or out of it. Its units stay where they are, and with them whose business they and their hazards
 * are, but for those that are said to move with it.
 */
@Singleton
@ActAt(
    path = "move",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an enterprise is registered elsewhere, and which of its units moved with it",
    zh = "使用单位迁址")
record MoveEnterprise(
    Places places,
    EnterpriseUnits units,
    @All List<EnterpriseDependents> dependents,
    Assignments assignments)
    implements ActOn<EnterpriseFile, Moving> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.MOVE);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Moving paper, Acting acting) {
    RegionCode to = places.anywhere(paper.regionCode());
    file.move(to, paper, acting);
    assignments.moved(file.enterpriseId(), to.value());
    dependents.forEach(each -> each.moved(file.entry(), acting.by()));
    units.move(file.entry(), paper.withUnits(), acting);
    return Outcome.done();
  }
}
