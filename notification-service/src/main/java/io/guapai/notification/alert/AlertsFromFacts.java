package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertContent.ofAuthority;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which facts authorities are told of, and what of them. */
@ApplicationScoped
public class AlertsFromFacts {

  private static final String OWN_SOURCE = "/guapai/notification";

  /** Whether somebody who was summoned came. */
  enum Attendance {
    CAME,
    STAYED_AWAY
  }

  /** What became of a sanction that was proposed. */
  enum Decided {
    IMPOSED,
    DROPPED
  }

  /** Whether a paper asks for an answer, when it names no day for it. */
  enum Answering {
    NOT_ASKED
  }

  private final RaisingAlerts alerts;

  public AlertsFromFacts(RaisingAlerts alerts) {
    this.alerts = alerts;
  }

  public void registrationsOverdue(List<Received<RegistrationOverdue>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.REGISTRATION_OVERDUE, fact.enterpriseId(), fact.dueDate())
                .unit(fact.equipmentNo()));
  }

  /** The authorities of where an enterprise is from now on hear of it. */
  public void enterprisesMoved(List<Received<EnterpriseMoved>> events) {
    raise(
        events,
        fact ->
            of(
                AlertKind.ENTERPRISE_MOVED,
                fact.enterpriseId(),
                fact.effectiveOn(),
                fact.formerRegionCode()));
  }

  public void enterprisesClosed(List<Received<EnterpriseClosed>> events) {
    raise(
        events,
        fact -> {
          AlertContent content =
              of(
                  AlertKind.ENTERPRISE_CLOSED,
                  fact.enterpriseId(),
                  fact.effectiveOn(),
                  fact.unitsInUse());
          return fact.unitsInUse() > 0 ? content.severe() : content;
        });
  }

  /** The enterprise has a month to apply (特种设备安全法 §40). */
  public void inspectionsDueSoon(List<Received<InspectionDueSoon>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.INSPECTION_DUE_SOON, fact.enterpriseId(), fact.dueDate())
                .unit(fact.equipmentNo()));
  }

  /** Told to every level at once (特种设备安全监察条例 §66). */
  public void accidentsRecorded(List<Received<AccidentRecorded>> events) {
    raise(
        events,
        fact ->
            of(
                AlertKind.ACCIDENT_RECORDED,
                fact.enterpriseId(),
                fact.grade(),
                fact.occurredOn(),
                fact.description()));
  }

  /** Whoever was told of the accident hears what more became known of it. */
  public void accidentsSupplemented(List<Received<AccidentSupplemented>> events) {
    raise(events, fact -> of(AlertKind.ACCIDENT_SUPPLEMENTED, fact.enterpriseId(), fact.grade()));
  }

  public void accidentsMisreported(List<Received<AccidentMisreported>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.ACCIDENT_MISREPORTED, fact.enterpriseId(), fact.fault(), fact.findings()));
  }

  public void accidentsClosed(List<Received<AccidentClosed>> events) {
    raise(
        events,
        fact -> of(AlertKind.ACCIDENT_CLOSED, fact.enterpriseId(), fact.grade(), fact.opinion()));
  }

  public void hazardsOrdered(List<Received<HazardOrdered>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.HAZARD_ORDERED, fact.enterpriseId(), fact.orderNo(), fact.deadline())
                .hazard(fact.hazardId()));
  }

  public void penaltiesWaived(List<Received<PenaltyWaived>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.PENALTY_WAIVED, fact.enterpriseId(), fact.documentNo(), fact.correctBy())
                .hazard(fact.hazardId()));
  }

  public void ordersRefused(List<Received<OrderRefused>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.ORDER_REFUSED, fact.enterpriseId(), fact.orderNo(), fact.refusedOn())
                .hazard(fact.hazardId()));
  }

  public void interviewsSummoned(List<Received<InterviewSummoned>> events) {
    raise(
        events,
        fact ->
            of(
                    AlertKind.INTERVIEW_SUMMONED,
                    fact.enterpriseId(),
                    fact.trigger(),
                    fact.scheduledFor())
                .hazard(fact.hazardId()));
  }

  /** That somebody who was summoned did not come is more than a note. */
  public void interviewsHeld(List<Received<InterviewHeld>> events) {
    raise(
        events,
        fact -> {
          AlertContent content =
              of(
                      AlertKind.INTERVIEW_HELD,
                      fact.enterpriseId(),
                      fact.heldOn(),
                      fact.attended() ? Attendance.CAME : Attendance.STAYED_AWAY)
                  .hazard(fact.hazardId());
          return fact.attended() ? content : content.severe();
        });
  }

  public void inspectionsOverdue(List<Received<InspectionOverdue>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.INSPECTION_OVERDUE, fact.enterpriseId(), fact.dueDate())
                .unit(fact.equipmentNo()));
  }

  /** What an institute finds and the list calls major is told at once, whoever verifies it when. */
  public void hazardsReported(List<Received<HazardReported>> events) {
    raise(
        events.stream().filter(event -> isSevereFinding(event.data())).toList(),
        fact ->
            of(AlertKind.HAZARD_REPORTED, fact.enterpriseId(), fact.code())
                .hazard(fact.hazardId()));
  }

  private static boolean isSevereFinding(HazardReported fact) {
    return fact.sourceKind() == SourceKind.INSPECTION_BODY && fact.claimedGrade() == Grade.MAJOR;
  }

  /** Only major hazards: general ones are the enterprise's and the county's daily business. */
  public void hazardsGraded(List<Received<HazardGraded>> events) {
    raise(
        events.stream().filter(event -> event.data().grade() == Grade.MAJOR).toList(),
        fact ->
            of(AlertKind.HAZARD_GRADED, fact.enterpriseId(), fact.grade(), fact.code())
                .hazard(fact.hazardId()));
  }

  public void hazardsOverdue(List<Received<HazardOverdue>> events) {
    raise(
        events,
        fact -> {
          AlertContent content =
              of(
                      AlertKind.HAZARD_OVERDUE,
                      fact.enterpriseId(),
                      fact.grade(),
                      fact.dueDate(),
                      fact.cycle())
                  .hazard(fact.hazardId());
          return fact.grade() == Grade.MAJOR ? content.severe() : content;
        });
  }

  public void hazardsDueSoon(List<Received<HazardDueSoon>> events) {
    raise(
        events,
        fact ->
            of(
                    AlertKind.HAZARD_DUE_SOON,
                    fact.enterpriseId(),
                    fact.grade(),
                    fact.dueDate(),
                    fact.daysLeft())
                .hazard(fact.hazardId()));
  }

  public void hazardsExtended(List<Received<HazardExtended>> events) {
    raise(
        events,
        fact ->
            of(
                    AlertKind.HAZARD_EXTENDED,
                    fact.enterpriseId(),
                    fact.grade(),
                    fact.previousDueDate(),
                    fact.dueDate())
                .hazard(fact.hazardId()));
  }

  /** Told to all who were told of the overdue. */
  public void overduesWithdrawn(List<Received<HazardOverdueWithdrawn>> events) {
    raise(
        events,
        fact ->
            of(
                    AlertKind.HAZARD_OVERDUE_WITHDRAWN,
                    fact.enterpriseId(),
                    fact.grade(),
                    fact.dueDate(),
                    fact.cycle())
                .hazard(fact.hazardId()));
  }

  public void hazardsListed(List<Received<HazardListed>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.HAZARD_LISTED, fact.enterpriseId(), fact.level(), fact.dueDate())
                .hazard(fact.hazardId())
                .asked(fact.level()));
  }

  public void hazardsDelisted(List<Received<HazardDelisted>> events) {
    raise(
        events,
        fact ->
            of(AlertKind.HAZARD_DELISTED, fact.enterpriseId(), fact.level())
                .hazard(fact.hazardId())
                .asked(fact.level()));
  }

  /** Only major hazards, of whose beginning the same authorities were told. */
  public void hazardsClosed(List<Received<HazardClosed>> events) {
    raise(
        events.stream().filter(event -> event.data().grade() == Grade.MAJOR).toList(),
        fact -> of(AlertKind.HAZARD_CLOSED, fact.enterpriseId()).hazard(fact.hazardId()));
  }

  /**
   * What it asks of who is told is in the ladder. A fact from before it was told so: the authority
   * itself is reminded, and that an upper level has to hear of it is severe.
   */
  public void dutiesOverdue(List<Received<DutyOverdue>> events) {
    raise(
        events,
        fact -> {
          AlertContent content =
              ofAuthority(
                      AlertKind.DUTY_OVERDUE,
                      fact.authorityRegion(),
                      fact.duty(),
                      fact.dueDate(),
                      fact.level())
                  .hazard(fact.hazardId())
                  .asked(fact.level());
          Severity severity = fact.severity();
          if (severity != null) {
            return content.of(severity);
          }
          return fact.level().compareTo(Level.CITY) >= 0 ? content.severe() : content;
        });
  }

  public void listingsReported(List<Received<ListingsReported>> events) {
    raise(
        events,
        fact ->
            ofAuthority(
                    AlertKind.LISTINGS_REPORTED,
                    fact.regionCode(),
                    fact.quarter(),
                    fact.listed(),
                    fact.delisted(),
                    fact.inForce(),
                    fact.overdue())
                .asked(fact.level()));
  }

  public void sanctionsProposed(List<Received<SanctionProposed>> events) {
    raise(
        events,
        fact ->
            of(
                    AlertKind.SANCTION_PROPOSED,
                    fact.enterpriseId(),
                    fact.sanction(),
                    fact.level(),
                    fact.defenceUntil())
                .hazard(fact.hazardId())
                .asked(fact.level()));
  }

  /** That it was imposed is severe. */
  public void sanctionsDecided(List<Received<SanctionDecided>> events) {
    raise(
        events,
        fact -> {
          AlertContent content =
              of(
                      AlertKind.SANCTION_DECIDED,
                      fact.enterpriseId(),
                      fact.sanction(),
                      fact.imposed() ? Decided.IMPOSED : Decided.DROPPED,
                      fact.documentNo())
                  .hazard(fact.hazardId());
          return fact.imposed() ? content.severe() : content;
        });
  }

  /** Told to the authority that is to act; a warning is severe, and so is what is supervised. */
  public void instrumentsIssued(List<Received<InstrumentIssued>> events) {
    raise(
        events,
        fact -> {
          LocalDate answerBy = fact.answerBy();
          AlertContent content =
              ofAuthority(
                      AlertKind.INSTRUMENT_ISSUED,
                      fact.authorityRegion(),
                      fact.instrument(),
                      fact.documentNo(),
                      answerBy == null ? Answering.NOT_ASKED : answerBy)
                  .hazard(fact.hazardId())
                  .asked(fact.level());
          return switch (fact.instrument()) {
            case KEY_SUPERVISION, WARNING -> content.severe();
            case SPECIAL_ASSIGNMENT, CIRCULAR -> content;
          };
        });
  }

  public void instrumentsAnswered(List<Received<InstrumentAnswered>> events) {
    raise(
        events,
        fact ->
            ofAuthority(
                    AlertKind.INSTRUMENT_ANSWERED,
                    fact.authorityRegion(),
                    fact.instrument(),
                    fact.documentNo())
                .hazard(fact.hazardId())
                .asked(fact.level()));
  }

  public void complaintsReceived(List<Received<ComplaintReceived>> events) {
    raise(
        events,
        fact ->
            ofAuthority(AlertKind.COMPLAINT_RECEIVED, fact.regionCode(), fact.complaintId())
                .unit(fact.equipmentNo())
                .asked(Level.COUNTY));
  }

  public void enterprisesVetoed(List<Received<EnterpriseVetoed>> events) {
    raise(
        events,
        fact -> {
          AlertContent content = of(AlertKind.ENTERPRISE_VETOED, fact.enterpriseId(), fact.code());
          return fact.causeType().equals("hazard") ? content.hazard(fact.causeId()) : content;
        });
  }

  public void vetoesLifted(List<Received<EnterpriseVetoLifted>> events) {
    raise(events, fact -> of(AlertKind.ENTERPRISE_VETO_LIFTED, fact.enterpriseId(), fact.code()));
  }

  /**
   * A case climbed.
   *
   * @param severities what each asks of its reader, by the ladder
   */
  public void escalationsRaised(
      List<Published<EscalationRaised>> facts, List<Severity> severities, Instant now) {
    List<AlertDraft> drafts = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      EscalationRaised fact = facts.get(i).fact();
      drafts.add(
          own(
              facts.get(i),
              now,
              of(
                      AlertKind.ESCALATION_RAISED,
                      fact.enterpriseId(),
                      fact.level(),
                      fact.acknowledgeBy())
                  .hazard(fact.hazardId())
                  .asked(fact.level())
                  .of(severities.get(i))));
    }
    alerts.raise(drafts);
  }

  /**
   * The highest level did not answer either; everybody who was told of the case hears of it.
   *
   * @param severities what each asks of its reader, by the ladder
   */
  public void escalationsUnanswered(
      List<Published<EscalationUnanswered>> facts, List<Severity> severities, Instant now) {
    List<AlertDraft> drafts = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      EscalationUnanswered fact = facts.get(i).fact();
      drafts.add(
          own(
              facts.get(i),
              now,
              of(
                      AlertKind.ESCALATION_UNANSWERED,
                      fact.enterpriseId(),
                      fact.level(),
                      fact.acknowledgeBy())
                  .hazard(fact.hazardId())
                  .asked(fact.level())
                  .of(severities.get(i))));
    }
    alerts.raise(drafts);
  }

  public void escalationAcknowledged(Published<EscalationAcknowledged> published) {
    EscalationAcknowledged fact = published.fact();
    alerts.raise(
        List.of(
            own(
                published,
                fact.acknowledgedAt(),
                of(AlertKind.ESCALATION_ACKNOWLEDGED, fact.enterpriseId(), fact.level())
                    .hazard(fact.hazardId())
                    .asked(fact.level()))));
  }

  private static AlertDraft own(Published<?> published, Instant at, AlertContent content) {
    return new AlertDraft(
        published.eventId(),
        OWN_SOURCE,
        at,
        Objects.requireNonNull(published.fact().regionCode()),
        published.cause(),
        content);
  }

  private <T extends Fact> void raise(List<Received<T>> events, Function<T, AlertContent> content) {
    alerts.raise(
        events.stream()
            .map(
                event ->
                    new AlertDraft(
                        event.header().id(),
                        event.header().source(),
                        event.header().time(),
                        Objects.requireNonNull(event.data().regionCode()),
                        Cause.of(event.header()),
                        content.apply(event.data())))
            .toList());
  }
}
