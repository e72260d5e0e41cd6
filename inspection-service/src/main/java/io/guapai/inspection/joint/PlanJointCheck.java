package io.guapai.inspection.joint;

import io.guapai.inspection.premises.PremisesBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** An authority calls for a check by several departments, with one in the lead (联合执法). */
@Singleton
@ActAt(
    by = {Role.COUNTY, Role.CITY},
    en = "Plan a joint check of several departments",
    zh = "部署联合检查")
record PlanJointCheck(PremisesBook premises, Filing filing)
    implements Opening<JointCheck, NewJointCheck> {

  @Override
  public JointCheck open(NewJointCheck said, Acting acting) {
    if (said.plannedOn().isBefore(acting.today())) {
      throw new ProblemException(
          JointCheckProblem.PLANNED_IN_PAST, "plannedOn", said.plannedOn() + "");
    }
    JointCheck check =
        new JointCheck(premises.lock(said.enterpriseId(), said.regionCode()), said, acting.by());
    filing.add(check);
    return check;
  }
}
