package io.guapai.notification;

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
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.escalation.FollowingListings;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of hazards. */
@ApplicationScoped
public class HazardFacts implements Subscription {

  private final Routes routes;

  public HazardFacts(
      Subjects subjects, AlertsFromFacts alerts, FollowingListings cases, KeepingRoots roots) {
    this.routes =
        Routes.builder()
            .on(
                HazardReported.class,
                events -> {
                  subjects.reported(events);
                  alerts.hazardsReported(events);
                })
            .on(HazardGraded.class, alerts::hazardsGraded)
            .on(HazardDueSoon.class, alerts::hazardsDueSoon)
            .on(HazardExtended.class, alerts::hazardsExtended)
            .on(HazardOverdue.class, alerts::hazardsOverdue)
            .on(HazardOverdueWithdrawn.class, alerts::overduesWithdrawn)
            .on(
                HazardListed.class,
                events -> {
                  cases.listed(events);
                  alerts.hazardsListed(events);
                })
            .on(
                HazardDelisted.class,
                events -> {
                  cases.delisted(events);
                  alerts.hazardsDelisted(events);
                })
            .on(
                HazardClosed.class,
                events -> {
                  cases.closed(events);
                  alerts.hazardsClosed(events);
                })
            .on(HazardMerged.class, cases::merged)
            .on(HazardTransferred.class, cases::transferred)
            .on(HazardOrdered.class, alerts::hazardsOrdered)
            .on(PenaltyWaived.class, alerts::penaltiesWaived)
            .on(OrderRefused.class, alerts::ordersRefused)
            .on(InterviewSummoned.class, alerts::interviewsSummoned)
            .on(InterviewHeld.class, alerts::interviewsHeld)
            .on(AccidentRecorded.class, alerts::accidentsRecorded)
            .on(AccidentSupplemented.class, alerts::accidentsSupplemented)
            .on(AccidentMisreported.class, alerts::accidentsMisreported)
            .on(AccidentClosed.class, alerts::accidentsClosed)
            .on(DutyOverdue.class, alerts::dutiesOverdue)
            .on(ListingsReported.class, alerts::listingsReported)
            .on(SanctionProposed.class, alerts::sanctionsProposed)
            .on(SanctionDecided.class, alerts::sanctionsDecided)
            .on(InstrumentIssued.class, alerts::instrumentsIssued)
            .on(InstrumentAnswered.class, alerts::instrumentsAnswered)
            .on(ComplaintReceived.class, alerts::complaintsReceived)
            .on(HistoryAnchored.class, roots::keep)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
