package io.guapai.inspection.joint;

import io.guapai.inspection.premises.SiteFindings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A department enters what came of its task; the authority may do so for one without an account.
 */
@Singleton
@ActAt(
    path = "results",
    by = {Role.COUNTY, Role.CITY, Role.DEPARTMENT},
    en = "Enter the result of a department",
    zh = "登记部门检查结果")
record EnterResult(SiteFindings findings, Reach reach)
    implements ActOn<JointCheck, DepartmentResult> {

  @Override
  public List<Deed> deeds() {
    return List.of(JointCheck.ENTER);
  }

  @Override
  public List<Guard<JointCheck>> competence() {
    return List.of(EnterResult::requirePart);
  }

  @Override
  public Outcome<JointCheck> carryOut(JointCheck check, DepartmentResult said, Acting acting) {
    if (isDepartment(acting) && !said.department().equals(acting.caller().organization())) {
      throw new ProblemException(JointCheckProblem.NOT_YOUR_PART, "department");
    }
    // The units are the enterprise's, which a department does not see but in this check.
    check.enter(said, reach.beyond(() -> findings.of(said.findings(), check.place())), acting.by());
    return Outcome.done();
  }

  private static void requirePart(JointCheck check, Acting acting) {
    if (isDepartment(acting) && !check.has(acting.caller().organization())) {
      throw new ProblemException(JointCheckProblem.NOT_YOUR_PART, null);
    }
  }

  private static boolean isDepartment(Acting acting) {
    return acting.caller().has(Role.DEPARTMENT);
  }
}
