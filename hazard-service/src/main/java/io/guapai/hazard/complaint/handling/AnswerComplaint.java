package io.guapai.hazard.complaint.handling;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.complaint.Authority;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintAct;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the sender, under the ticket (CMP 31). */
@Singleton
@ActAt(
    path = "reply",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.ANSWER_COMPLAINT,
    en = "Tell the sender the result, under the ticket",
    zh = "答复")
record AnswerComplaint(FoundHazards hazards) implements ActOn<Complaint, Reply> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.ANSWER);
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
  public Outcome<Complaint> carryOut(Complaint complaint, Reply reply, Acting acting) {
    complaint.answer(acting.by(), reply.text(), hazards.enterpriseOf(complaint));
    return Outcome.done();
  }
}
