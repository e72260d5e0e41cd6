package io.guapai.scoring;

import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.merging.FollowingUnitMerges;
import io.guapai.runtime.party.Assignments;
import io.guapai.scoring.score.Assessing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the register, the inspections and the hazards tell. All of a batch is followed at once, and
 * its enterprises assessed once.
 */
@ApplicationScoped
public class HeardFacts implements Subscription {

  private final Routes routes;

  HeardFacts(
      Assessing assessing,
      FollowingMerges merges,
      FollowingUnitMerges unitMerges,
      Assignments assignments) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    EnterpriseRegistered.class,
                    EnterpriseRenamed.class,
                    EnterpriseMoved.class,
                    EnterpriseReclassified.class,
                    EnterpriseClosed.class,
                    EnterpriseClassified.class,
                    EnterpriseInsured.class,
                    OperatorAssigned.class,
                    OperatorReleased.class,
                    OperatorCertificateExpired.class,
                    OperatorsUncertified.class,
                    OperatorsUncertifiedCleared.class,
                    SafetyStaffAppointed.class,
                    SafetyStaffDismissed.class,
                    CylindersTraced.class,
                    ScreeningRecorded.class,
                    EquipmentRegistered.class,
                    EquipmentChanged.class,
                    RegistrationOverdue.class,
                    InspectionCompleted.class,
                    DiagnosisGiven.class,
                    InspectionRevised.class,
                    InspectionWithdrawn.class,
                    InspectionOverdue.class,
                    InspectionOverdueCleared.class,
                    HazardReported.class,
                    HazardBroughtIn.class,
                    HazardGraded.class,
                    HazardPlanned.class,
                    HazardExtended.class,
                    HazardListed.class,
                    HazardOrdered.class,
                    OrderVoided.class,
                    PenaltyWaived.class,
                    SanctionProposed.class,
                    SanctionDecided.class,
                    HazardRectified.class,
                    HazardOverdue.class,
                    HazardOverdueWithdrawn.class,
                    HazardClosed.class,
                    HazardMerged.class,
                    HazardTransferred.class,
                    AccidentRecorded.class,
                    AccidentSupplemented.class,
                    AccidentMisreported.class,
                    AccidentClosed.class),
                events -> {
                  assignments.follow(events);
                  assessing.follow(events);
                })
            .on(EnterpriseMerged.class, merges::follow)
            .on(EquipmentMerged.class, unitMerges::follow)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
