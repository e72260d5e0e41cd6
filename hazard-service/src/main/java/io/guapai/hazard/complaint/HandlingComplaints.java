package io.guapai.hazard.complaint;

import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the authority in charge does about a complaint, from taking it up to telling the sender. */
@ApplicationScoped
class HandlingComplaints {

  private final Complaints complaints;
  private final ComplaintTerms terms;
  private final ComplaintJournal journal;
  private final FoundHazards hazards;
  private final PlatformClock clock;

  HandlingComplaints(
      Complaints complaints,
      ComplaintTerms terms,
      ComplaintJournal journal,
      FoundHazards hazards,
      PlatformClock clock) {
    this.complaints = complaints;
    this.terms = terms;
    this.journal = journal;
    this.hazards = hazards;
    this.clock = clock;
  }

  /** Takes a complaint up, whereby the officer becomes its handler, or declines it. */
  @Transactional
  Complaint decide(UUID id, @Nullable String ifMatch, Acceptance decision, Caller officer) {
    Complaint complaint = complaints.forUpdate(id, ifMatch);
    Authority.require(officer, complaint);
    By by = by(officer);
    if (decision.accept()) {
      complaint.accept(by, decision.reason(), terms.latest(id, ComplaintTerm.CHECK));
    } else {
      complaint.decline(by, decision.reason());
    }
    return written(complaint);
  }

  /** Gives a complaint to another officer; by its handler, or the handler's leader. */
  @Transactional
  Complaint handOver(UUID id, @Nullable String ifMatch, Handover handover, Caller officer) {
    Complaint complaint = complaints.forUpdate(id, ifMatch);
    if (Authority.leads(officer)) {
      Authority.require(officer, complaint);
    } else {
      Authority.requireHandler(officer, complaint);
    }
    complaint.handOver(by(officer), handover.to(), handover.reason());
    return written(complaint);
  }

  /** Gives the check more time, once (CMP 23). */
  @Transactional
  Complaint extendCheck(UUID id, @Nullable String ifMatch, String reason, Caller leader) {
    Complaint complaint = complaints.forUpdate(id, ifMatch);
    Authority.require(leader, complaint);
    complaint.requireAllowed(ComplaintAct.EXTEND_CHECK);
    LocalDate due = Objects.requireNonNull(complaint.dueDate);
    complaint.extendCheck(by(leader), reason, terms.extendedCheck(due));
    return written(complaint);
  }

  /** Takes the result of the check. What is upheld is a hazard, open already or opened now. */
  @Transactional
  Complaint find(UUID id, @Nullable String ifMatch, CheckResult result, Caller officer) {
    Complaint complaint = complaints.forUpdate(id, ifMatch);
    Authority.requireHandler(officer, complaint);
    complaint.requireAllowed(result.upheld() ? ComplaintAct.UPHOLD : ComplaintAct.REFUTE);
    result.requireConsistent();
    UUID hazard = result.upheld() ? hazards.of(result, complaint, officer) : null;
    complaint.find(by(officer), result.opinion(), hazard, terms.telling(clock.today()));
    return written(complaint);
  }

  /** Tells the sender, under the ticket (CMP 31). */
  @Transactional
  Complaint answer(UUID id, @Nullable String ifMatch, String text, Caller officer) {
    Complaint complaint = complaints.forUpdate(id, ifMatch);
    Authority.requireHandler(officer, complaint);
    complaint.answer(by(officer), text, hazards.enterpriseOf(complaint));
    return written(complaint);
  }

  private Complaint written(Complaint complaint) {
    journal.write(complaint);
    return complaint;
  }

  private By by(Caller officer) {
    return By.person(officer.name(), clock.instant());
  }
}
