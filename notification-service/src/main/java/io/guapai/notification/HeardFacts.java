package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentHistoryAnchored;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.contracts.inspection.InspectionHistoryAnchored;
import io.guapai.contracts.score.ScoreHistoryAnchored;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.escalation.FollowingListings;
import io.guapai.notification.escalation.MovedCases;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.merging.FollowingUnitMerges;
import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the other services tell. Whatever follows a fact here does so before authorities are told of
 * it: they read the name that it gives.
 */
@ApplicationScoped
public class HeardFacts implements Subscription {

  private final Routes routes;

  HeardFacts(
      Subjects subjects,
      FollowingMerges merges,
      FollowingUnitMerges unitMerges,
      Assignments assignments,
      FollowingListings cases,
      MovedCases moves,
      KeepingRoots roots,
      AlertsFromFacts alerts) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    EnterpriseRegistered.class,
                    EnterpriseRenamed.class,
                    EnterpriseMoved.class,
                    EnterpriseReclassified.class,
                    EnterpriseClosed.class),
                subjects::registered)
            .afterwards(List.of(EnterpriseMoved.class), assignments::follow)
            .afterwards(List.of(EnterpriseMoved.class), moves::enterprisesMoved)
            .on(
                EquipmentChanged.class,
                events -> {
                  assignments.follow(events);
                  moves.unitsChanged(events);
                })
            .on(EnterpriseMerged.class, merges::follow)
            .on(EquipmentMerged.class, unitMerges::follow)
            .on(HazardReported.class, subjects::reported)
            .on(HazardBroughtIn.class, subjects::broughtIn)
            .on(HazardListed.class, cases::listed)
            .onAny(FollowingListings.ENDS, cases::ended)
            .on(EquipmentHistoryAnchored.class, roots::keep)
            .on(InspectionHistoryAnchored.class, roots::keep)
            .on(HistoryAnchored.class, roots::keep)
            .on(ScoreHistoryAnchored.class, roots::keep)
            .afterwards(alerts.heard(), alerts::hear)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
