package io.guapai.hazard;

import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.contracts.inspection.JointCheckConcluded;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.contracts.inspection.PatrolRecorded;
import io.guapai.contracts.inspection.VisitRecorded;
import io.guapai.hazard.accident.ProlongedEntrapments;
import io.guapai.hazard.intake.CompletedChecks;
import io.guapai.hazard.intake.CompletedInspections;
import io.guapai.hazard.intake.MaintainedLifts;
import io.guapai.hazard.intake.OverdueInspections;
import io.guapai.hazard.intake.SiteFindings;
import io.guapai.hazard.intake.TakenBackReports;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Follows the inspections: what ran out, was made up for, failed, or was taken back; and the lifts.
 */
@ApplicationScoped
public class InspectionFacts implements Subscription {

  private final Routes routes;

  public InspectionFacts(
      OverdueInspections overdue,
      CompletedInspections completed,
      TakenBackReports takenBack,
      CompletedChecks checks,
      SiteFindings onSite,
      MaintainedLifts maintained,
      ProlongedEntrapments entrapments) {
    this.routes =
        Routes.builder()
            .on(InspectionOverdue.class, overdue::open)
            .on(InspectionOverdueCleared.class, overdue::clear)
            .on(InspectionCompleted.class, completed::open)
            .on(InspectionAttempted.class, completed::attempted)
            .on(InspectionWithdrawn.class, takenBack::withdrawn)
            .on(MaintenanceDone.class, maintained::open)
            .on(EntrapmentProlonged.class, entrapments::record)
            .onAny(
                List.of(
                    ConfirmationsRecorded.class,
                    VisitRecorded.class,
                    PatrolRecorded.class,
                    DiagnosisGiven.class,
                    JointCheckConcluded.class),
                onSite::open)
            .on(CheckCompleted.class, checks::open)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
