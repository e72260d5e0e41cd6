package io.guapai.hazard.complaint.handling;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.complaint.Authority;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintAct;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Takes the result of the check. What is upheld is a hazard, open already or opened now. */
@Singleton
@ActAt(
    path = "finding",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.CHECK_COMPLAINT,
    en = "Record what the check found; what is upheld is or becomes a hazard",
    zh = "登记核查结果")
record RecordFinding(ComplaintTerms terms, FoundHazards hazards)
    implements ActOn<Complaint, CheckResult> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.UPHOLD, ComplaintAct.REFUTE);
  }

  @Override
  public List<Guard<Complaint>> competence() {
    return List.of(Authority::require);
  }

  @Override
  public List<Guard<Complaint>> guards() {
    return List.of(Authority::requireHandler);
  }

  @Override
  public Outcome<Complaint> carryOut(Complaint complaint, CheckResult result, Acting acting) {
    result.requireConsistent();
    UUID hazard = result.upheld() ? hazards.of(result, complaint, acting) : null;
    complaint.find(acting.by(), result.opinion(), hazard, terms.telling(acting.today()));
    return Outcome.done();
  }
}
