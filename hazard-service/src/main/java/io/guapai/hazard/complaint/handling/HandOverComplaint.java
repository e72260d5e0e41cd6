package io.guapai.hazard.complaint.handling;

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

/** Gives a complaint to another officer; by its handler, or the handler's leader. */
@Singleton
@ActAt(
    path = "handover",
    by = {Role.COUNTY, Role.CITY, Role.LEADER},
    en = "Give a complaint to another officer; by its handler or the leader",
    zh = "移交承办人")
record HandOverComplaint() implements ActOn<Complaint, Handover> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.HAND_OVER);
  }

  @Override
  public List<Guard<Complaint>> competence() {
    return List.of(Authority::require);
  }

  @Override
  public List<Guard<Complaint>> guards() {
    return List.of(Authority::requireHandlerOrLeader);
  }

  @Override
  public Outcome<Complaint> carryOut(Complaint complaint, Handover handover, Acting acting) {
    complaint.handOver(acting.by(), handover.to(), handover.reason());
    return Outcome.done();
  }
}
