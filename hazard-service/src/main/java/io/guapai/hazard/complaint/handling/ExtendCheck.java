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
import java.util.Objects;

/** The leader gives the check more time, once (CMP 23). */
@Singleton
@ActAt(
    path = "check-extension",
    by = Role.LEADER,
    fulfils = DutyKind.CHECK_COMPLAINT,
    otherwise = true,
    en = "Give the check more time, once; by the leader",
    zh = "延长核查期限")
record ExtendCheck(ComplaintTerms terms) implements ActOn<Complaint, CheckExtension> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.EXTEND_CHECK);
  }

  @Override
  public List<Guard<Complaint>> competence() {
    return List.of(Authority::require);
  }

  @Override
  public List<Guard<Complaint>> guards() {
    return List.of((complaint, acting) -> complaint.requireExtendable(acting.at()));
  }

  @Override
  public Outcome<Complaint> carryOut(Complaint complaint, CheckExtension why, Acting acting) {
    complaint.extendCheck(
        acting.by(),
        why.reason(),
        terms.extendedCheck(Objects.requireNonNull(complaint.dueDate())));
    return Outcome.done();
  }
}
