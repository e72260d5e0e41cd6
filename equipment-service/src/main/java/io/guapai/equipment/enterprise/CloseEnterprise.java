package io.guapai.equipment.enterprise;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority of its place records that an enterprise exists no more. As long as units of it are
 * in use, that has to be said, for somebody uses them.
 */
@Singleton
@ActAt(
    path = "close",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an enterprise exists no more",
    zh = "使用单位注销")
record CloseEnterprise(EnterpriseUnits units, @All List<EnterpriseDependents> dependents)
    implements ActOn<EnterpriseFile, Closing> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.CLOSE);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Closing paper, Acting acting) {
    int inUse = units.inUse(file.enterpriseId());
    if (inUse > 0 && !paper.unitsStillInUse()) {
      throw new ProblemException(EquipmentProblem.UNITS_IN_USE, "unitsStillInUse", inUse);
    }
    file.close(inUse, paper, acting);
    dependents.forEach(
        each -> each.closed(file.entry(), paper.effectiveOn(), paper.reason(), acting.by()));
    return Outcome.done();
  }
}
