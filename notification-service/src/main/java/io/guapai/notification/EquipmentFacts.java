package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentHistoryAnchored;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears the register. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(
      Subjects subjects,
      AlertsFromFacts alerts,
      KeepingRoots roots,
      FollowingMerges merges,
      Assignments assignments) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    EnterpriseRegistered.class,
                    EnterpriseRenamed.class,
                    EnterpriseReclassified.class),
                subjects::registered)
            .on(
                EnterpriseMoved.class,
                events -> {
                  subjects.registered(events);
                  assignments.follow(events);
                  alerts.enterprisesMoved(events);
                })
            .on(
                EnterpriseClosed.class,
                events -> {
                  subjects.registered(events);
                  alerts.enterprisesClosed(events);
                })
            .on(EnterpriseMerged.class, merges::follow)
            .on(RegistrationOverdue.class, alerts::registrationsOverdue)
            .on(EquipmentHistoryAnchored.class, roots::keep)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
