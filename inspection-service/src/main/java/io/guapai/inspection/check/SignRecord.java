package io.guapai.inspection.check;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Each other inspector signs the record under the own account. */
@Singleton
@ActAt(
    path = "signature",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Sign the record of a check as another of its inspectors",
    zh = "检查人员签字")
record SignRecord() implements ActOn<SupervisoryCheck, InspectorSignature> {

  @Override
  public List<Deed> deeds() {
    return List.of(SupervisoryCheck.SIGN);
  }

  @Override
  public List<Guard<SupervisoryCheck>> competence() {
    return List.of((check, acting) -> check.requireInspector(acting.account()));
  }

  @Override
  public List<Guard<SupervisoryCheck>> guards() {
    return List.of(
        (check, acting) -> {
          if (check.isSignedBy(acting.account())) {
            throw new ProblemException(CheckProblem.SIGNED_ALREADY, null);
          }
        });
  }

  @Override
  public Outcome<SupervisoryCheck> carryOut(
      SupervisoryCheck check, InspectorSignature said, Acting acting) {
    check.sign(acting.by());
    return Outcome.done();
  }
}
