package io.guapai.hazard.complaint.handling;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.complaint.Authority;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintAct;
import io.guapai.hazard.complaint.ComplaintTerm;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes a complaint up, whereby the officer becomes its handler, or declines it (CMP 14). */
@Singleton
@ActAt(
    path = "acceptance",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.ACCEPT_COMPLAINT,
    en = "Take a complaint up, and answer for it from then on, or decline it",
    zh = "受理或者不予受理")
record AcceptComplaint(ComplaintTerms terms) implements ActOn<Complaint, Acceptance> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.ACCEPT, ComplaintAct.DECLINE);
  }

  @Override
  public List<Guard<Complaint>> competence() {
    return List.of(Authority::require);
  }

  @Override
  public Outcome<Complaint> carryOut(Complaint complaint, Acceptance decision, Acting acting) {
    if (decision.accept()) {
      complaint.accept(
          acting.by(), decision.reason(), terms.latest(complaint.id(), ComplaintTerm.CHECK));
    } else {
      complaint.decline(acting.by(), decision.reason());
    }
    return Outcome.done();
  }
}
