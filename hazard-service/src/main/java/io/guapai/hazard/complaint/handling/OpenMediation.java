package io.guapai.hazard.complaint.handling;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.Authority;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintAct;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.hazard.complaint.MediationConsent;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Mediates between the sender of a complaint and whom it is about, with the agreement of both, and
 * within 45 working days after it was taken up (市场监督管理投诉举报处理暂行办法).
 */
@Singleton
@ActAt(
    path = "mediation",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.ANSWER_COMPLAINT,
    otherwise = true,
    en = "Mediate a complaint that was checked, with the agreement of both parties",
    zh = "组织调解")
record OpenMediation(ComplaintTerms terms, PlatformClock clock)
    implements ActOn<Complaint, MediationConsent> {

  @Override
  public List<ComplaintAct> deeds() {
    return List.of(ComplaintAct.MEDIATE);
  }

  @Override
  public List<Guard<Complaint>> competence() {
    return List.of(Authority::require);
  }

  @Override
  public List<Guard<Complaint>> guards() {
    return List.of(
        Authority::requireHandler,
        (complaint, acting) -> complaint.requireMediable(),
        this::requireTimeLeft);
  }

  private void requireTimeLeft(Complaint complaint, Acting acting) {
    DueDate until = until(complaint);
    if (!acting.at().isBefore(until.expiresAt())) {
      throw new ProblemException(
          HazardProblem.MEDIATION_TERM_OVER,
          null,
          complaint.complaintNo(),
          until.date().toString());
    }
  }

  @Override
  public Outcome<Complaint> carryOut(Complaint complaint, MediationConsent consent, Acting acting) {
    consent.requirePlausible(
        LocalDate.ofInstant(complaint.receivedAt(), clock.getZone()), acting.today());
    complaint.mediate(acting.by(), consent, until(complaint));
    return Outcome.done();
  }

  private DueDate until(Complaint complaint) {
    return terms.mediation(
        LocalDate.ofInstant(Objects.requireNonNull(complaint.decidedAt()), clock.getZone()));
  }
}
