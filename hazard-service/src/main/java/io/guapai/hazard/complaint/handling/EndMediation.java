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

/**
 * Ends the mediation: the parties agreed, or did not, or the sender withdrew; the sender is told
 * within 7 working days (市场监督管理投诉举报处理暂行办法).
 */
@Singleton
@ActAt(
    path = "mediation-result",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.MEDIATE_COMPLAINT,
    en = "End the mediation, with an agreement or without",
    zh = "终止调解")
record EndMediation(ComplaintTerms terms) implements ActOn<Complaint, MediationResult> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.END_MEDIATION);
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
  public Outcome<Complaint> carryOut(Complaint complaint, MediationResult result, Acting acting) {
    complaint.endMediation(
        acting.by(), result.outcome(), result.text(), terms.tellingOfMediation(acting.today()));
    return Outcome.done();
  }
}
