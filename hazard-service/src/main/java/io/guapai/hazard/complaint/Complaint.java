package io.guapai.hazard.complaint;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.ComplaintEntry.Owing;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or report from the public (投诉举报): the acts that change its state, and the rules that
 * guard them. It knows nothing of who sent it. Each act counts the version up and leaves an entry;
 * {@link #news()} hands these over.
 */
@Entity
public class Complaint implements Dossier<ComplaintAct> {

  /** Stands in the history for whoever sent it. */
  static final String PUBLIC = "public";

  @Id UUID id;
  String complaintNo;
  long version;
  String ticketDigest;
  String regionCode;
  String authorityRegion;
  @Embedded Account told;
  Instant receivedAt;
  @Nullable Instant contactBy;

  @Enumerated(EnumType.STRING)
  ComplaintState state;

  @Nullable String handler;
  @Nullable Instant decidedAt;
  @Nullable String declineReason;
  boolean extended;
  @Nullable Boolean upheld;
  @Nullable Instant checkedAt;
  @Nullable UUID hazardId;
  @Embedded @Nullable Mediation mediation;
  @Nullable String reply;
  @Nullable Instant answeredAt;
  @Embedded @Nullable Due due;
  String correlationId;

  @Transient private List<ComplaintEntry> news = new ArrayList<>();

  protected Complaint() {}

  /**
   * What the authority has to do next (期限).
   *
   * @param dueDate last day in time
   * @param expiresAt first instant too late
   */
  @Embeddable
  record Due(
      @Enumerated(EnumType.STRING) ComplaintTerm term, LocalDate dueDate, Instant expiresAt) {}

  /** The mediation (调解): on whose agreement, and what came of it; that is null while it goes on. */
  @Embeddable
  record Mediation(
      String respondent,
      LocalDate complainantAgreedOn,
      LocalDate respondentAgreedOn,
      @Nullable @Enumerated(EnumType.STRING) MediationOutcome mediationOutcome,
      @Nullable String mediationResult) {}

  /**
   * What the office adds to a complaint when it comes in.
   *
   * @param region where it is about
   * @param authority whose it is
   * @param unit public number of the unit it names, if the register knows that
   * @param acceptance until when it must be decided whether to take it up
   * @param check until when it must be checked if it is taken up
   * @param contactBy until when the first contact is promised; null when no rule says so
   */
  public record Receipt(
      String complaintNo,
      TicketCode ticket,
      RegionCode region,
      RegionCode authority,
      @Nullable String unit,
      Instant at,
      DueDate acceptance,
      DueDate check,
      @Nullable Instant contactBy) {}

  /** A complaint as it is received. */
  public static Complaint receive(Receipt receipt, Account told) {
    Complaint complaint = new Complaint();
    complaint.id = UuidCreator.getTimeOrderedEpoch();
    complaint.complaintNo = receipt.complaintNo();
    complaint.ticketDigest = receipt.ticket().digest();
    complaint.regionCode = receipt.region().value();
    complaint.authorityRegion = receipt.authority().value();
    complaint.told = told;
    complaint.receivedAt = receipt.at();
    complaint.contactBy = receipt.contactBy();
    complaint.state = ComplaintState.RECEIVED;
    complaint.correlationId = complaint.id.toString();
    complaint.entry(
        ComplaintAct.RECEIVE,
        null,
        By.account(PUBLIC, receipt.at()),
        null,
        Map.of(
            ComplaintTerm.ACCEPTANCE, receipt.acceptance(), ComplaintTerm.CHECK, receipt.check()),
        complaint.owe(ComplaintTerm.ACCEPTANCE, receipt.acceptance()),
        ComplaintFacts.received(complaint, receipt.unit()));
    return complaint;
  }

  /**
   * An officer takes it up and answers for it from now on (首问责任制).
   *
   * @param check until when it must be checked
   */
  public void accept(By by, String reason, DueDate check) {
    ComplaintState from = step(ComplaintAct.ACCEPT);
    handler = by.actor();
    decidedAt = by.at();
    Owing owed = owe(ComplaintTerm.CHECK, check);
    entry(ComplaintAct.ACCEPT, from, by, reason, Map.of(), owed, null);
  }

  /** It is not taken up; the reason is told. */
  public void decline(By by, String reason) {
    ComplaintState from = step(ComplaintAct.DECLINE);
    handler = by.actor();
    decidedAt = by.at();
    declineReason = reason;
    entry(ComplaintAct.DECLINE, from, by, reason, Map.of(), oweNothing(), null);
  }

  /** Another officer answers for it. */
  public void handOver(By by, String to, String reason) {
    ComplaintState from = step(ComplaintAct.HAND_OVER);
    if (to.equals(handler)) {
      throw new ProblemException(HazardProblem.HANDLER_UNCHANGED, "to", complaintNo);
    }
    handler = to;
    entry(ComplaintAct.HAND_OVER, from, by, reason, Map.of(), null, null);
  }

  /**
   * A check gets more time once, and only while there is still time (CMP 23).
   *
   * @throws ProblemException when it was extended before, or its term is over (409)
   */
  public void requireExtendable(Instant at) {
    if (extended) {
      throw new ProblemException(HazardProblem.CHECK_EXTENDED, null, complaintNo);
    }
    requireTime(HazardProblem.CHECK_TERM_OVER, at);
  }

  /**
   * The check gets more time.
   *
   * @throws ProblemException when it was extended before, or its term is over
   */
  public void extendCheck(By by, String reason, DueDate until) {
    ComplaintState from = step(ComplaintAct.EXTEND_CHECK);
    requireExtendable(by.at());
    extended = true;
    Owing owed = owe(ComplaintTerm.CHECK, until);
    Map<ComplaintTerm, DueDate> terms = Map.of(ComplaintTerm.CHECK, until);
    entry(ComplaintAct.EXTEND_CHECK, from, by, reason, terms, owed, null);
  }

  /**
   * The check is done.
   *
   * @param hazard the hazard that it led to; null when it was not upheld
   * @param telling until when a sender who gave a name must be told (CMP 31)
   */
  public void find(By by, String opinion, @Nullable UUID hazard, DueDate telling) {
    ComplaintAct act = hazard == null ? ComplaintAct.REFUTE : ComplaintAct.UPHOLD;
    ComplaintState from = step(act);
    upheld = hazard != null;
    hazardId = hazard;
    checkedAt = by.at();
    if (told.realName()) {
      Map<ComplaintTerm, DueDate> terms = Map.of(ComplaintTerm.TELLING, telling);
      entry(act, from, by, opinion, terms, owe(ComplaintTerm.TELLING, telling), null);
    } else {
      entry(act, from, by, opinion, Map.of(), oweNothing(), null);
    }
  }

  /**
   * Only a complaint (投诉) is mediated, and only between parties that are known.
   *
   * @throws ProblemException when it is a report, or was sent anonymously (409)
   */
  public void requireMediable() {
    if (told.kind() != ComplaintKind.COMPLAINT || !told.realName()) {
      throw new ProblemException(HazardProblem.NOT_MEDIABLE, null, complaintNo);
    }
  }

  /**
   * The authority mediates, with the agreement of both parties.
   *
   * @param until when the mediation ends at the latest
   */
  public void mediate(By by, MediationConsent consent, DueDate until) {
    ComplaintState from = step(ComplaintAct.MEDIATE);
    mediation =
        new Mediation(
            consent.respondent(),
            consent.complainantAgreedOn(),
            consent.respondentAgreedOn(),
            null,
            null);
    Map<ComplaintTerm, DueDate> terms = Map.of(ComplaintTerm.MEDIATION, until);
    Owing owed = owe(ComplaintTerm.MEDIATION, until);
    entry(ComplaintAct.MEDIATE, from, by, consent.respondent(), terms, owed, null);
  }

  /**
   * The mediation has ended.
   *
   * @param telling until when the sender must be told how
   * @throws ProblemException when an agreement comes after the term of the mediation (409)
   */
  public void endMediation(By by, MediationOutcome outcome, String text, DueDate telling) {
    ComplaintState from = step(ComplaintAct.END_MEDIATION);
    if (outcome == MediationOutcome.AGREED) {
      requireTime(HazardProblem.MEDIATION_TERM_OVER, by.at());
    }
    Mediation agreed = Objects.requireNonNull(mediation);
    mediation =
        new Mediation(
            agreed.respondent(),
            agreed.complainantAgreedOn(),
            agreed.respondentAgreedOn(),
            outcome,
            text);
    Map<ComplaintTerm, DueDate> terms = Map.of(ComplaintTerm.TELLING, telling);
    Owing owed = owe(ComplaintTerm.TELLING, telling);
    entry(ComplaintAct.END_MEDIATION, from, by, outcome.zh() + "：" + text, terms, owed, null);
  }

  /**
   * The sender is told, under the ticket.
   *
   * @param enterprise whose hazard it led to; null when it led to none
   */
  public void answer(By by, String text, @Nullable String enterprise) {
    ComplaintState from = step(ComplaintAct.ANSWER);
    reply = text;
    answeredAt = by.at();
    Fact fact = ComplaintFacts.answered(this, enterprise, by.at());
    entry(ComplaintAct.ANSWER, from, by, text, Map.of(), oweNothing(), fact);
  }

  /**
   * The terms that still run were reckoned again, by a calendar that knows the year they rest on.
   */
  public void reckonAgain(Map<ComplaintTerm, DueDate> again, By by) {
    require(ComplaintAct.RECKON_AGAIN);
    if (due == null) {
      return;
    }
    ComplaintTerm running = due.term();
    Map<ComplaintTerm, DueDate> moved = new EnumMap<>(ComplaintTerm.class);
    again.forEach(
        (what, until) -> {
          if (what.compareTo(running) >= 0) {
            moved.put(what, until);
          }
        });
    if (moved.isEmpty()) {
      return;
    }
    ComplaintState from = step(ComplaintAct.RECKON_AGAIN);
    DueDate until = moved.get(running);
    if (until != null) {
      due = new Due(running, until.date(), until.expiresAt());
    }
    entry(ComplaintAct.RECKON_AGAIN, from, by, null, moved, null, null);
  }

  @Override
  public boolean allows(ComplaintAct act) {
    return act.allowedIn(state);
  }

  @Override
  public void require(ComplaintAct act) {
    if (!allows(act)) {
      throw new ProblemException(
          HazardProblem.ILLEGAL_COMPLAINT_ACT, null, act, state, act.zh(), state.zh());
    }
  }

  private ComplaintState step(ComplaintAct act) {
    require(act);
    ComplaintState from = state;
    state = act.after(from);
    return from;
  }

  private Owing owe(ComplaintTerm what, DueDate until) {
    due = new Due(what, until.date(), until.expiresAt());
    return new Owing(what, until);
  }

  private @Nullable Owing oweNothing() {
    due = null;
    return null;
  }

  private void requireTime(HazardProblem over, Instant at) {
    if (due == null || !at.isBefore(due.expiresAt())) {
      throw new ProblemException(over, null, complaintNo, String.valueOf(dueDate()));
    }
  }

  private void entry(
      ComplaintAct act,
      @Nullable ComplaintState from,
      By by,
      @Nullable String reason,
      Map<ComplaintTerm, DueDate> terms,
      @Nullable Owing owed,
      @Nullable Fact fact) {
    version++;
    news.add(
        new ComplaintEntry(
            version, act, from, state, by, handler, reason, hazardId, terms, owed, fact));
  }

  @Override
  public List<ComplaintAct> done() {
    return news.stream().map(ComplaintEntry::act).toList();
  }

  /** The acts since the last call, to be written into the history. */
  public List<ComplaintEntry> news() {
    List<ComplaintEntry> since = List.copyOf(news);
    news.clear();
    return since;
  }

  @Override
  public UUID id() {
    return id;
  }

  public String complaintNo() {
    return complaintNo;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  public ComplaintState state() {
    return state;
  }

  public @Nullable String handler() {
    return handler;
  }

  /** Territory of the authority whose it is. */
  public String authorityRegion() {
    return authorityRegion;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** When it was decided whether to take it up; null before. */
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** The hazard that it led to; null when it led to none. */
  public @Nullable UUID hazardId() {
    return hazardId;
  }

  /** Until when the authority has to do what is next; null when it owes nothing. */
  public @Nullable LocalDate dueDate() {
    return due == null ? null : due.dueDate();
  }
}
