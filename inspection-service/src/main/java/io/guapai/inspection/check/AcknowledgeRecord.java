package io.guapai.inspection.check;

import io.guapai.inspection.rating.ChecksHeld;
import io.guapai.inspection.rating.RatedKind;
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

/**
 * The checked signs the record; that he refuses, the inspectors say, and who saw it. From then on
 * the enterprise may rate how it was checked.
 */
@Singleton
@ActAt(
    path = "acknowledgement",
    by = {Role.ENTERPRISE, Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Say that the checked signed the record, or refused to",
    zh = "被检查单位签字或者拒绝签字")
record AcknowledgeRecord(ChecksHeld held) implements ActOn<SupervisoryCheck, Acknowledgement> {

  @Override
  public List<Deed> deeds() {
    return List.of(SupervisoryCheck.ACKNOWLEDGE);
  }

  @Override
  public List<Guard<SupervisoryCheck>> competence() {
    return List.of(
        (check, acting) -> {
          if (!acting.caller().has(Role.ENTERPRISE)) {
            check.requireInspector(acting.account());
          }
        });
  }

  @Override
  public List<Guard<SupervisoryCheck>> guards() {
    return List.of(
        (check, acting) -> {
          if (check.isAcknowledged()) {
            throw new ProblemException(CheckProblem.ACKNOWLEDGED_ALREADY, null);
          }
        });
  }

  @Override
  public Outcome<SupervisoryCheck> carryOut(
      SupervisoryCheck check, Acknowledgement said, Acting acting) {
    if (said.outcome() == Countersigning.REFUSED) {
      if (acting.caller().has(Role.ENTERPRISE)) {
        throw new ProblemException(CheckProblem.REFUSAL_OF_CHECKED, "outcome");
      }
      if (said.witness() == null && said.recording() == null) {
        throw new ProblemException(CheckProblem.REFUSAL_UNPROVEN, "witness");
      }
    }
    check.acknowledge(said, acting.by());
    String enterprise = check.enterpriseId();
    if (enterprise != null) {
      held.held(
          RatedKind.SUPERVISORY_CHECK, check.id(), enterprise, check.regionCode(), acting.today());
    }
    return Outcome.done();
  }
}
