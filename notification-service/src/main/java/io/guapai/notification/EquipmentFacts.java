package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentHistoryAnchored;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears the register. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(Subjects subjects, AlertsFromFacts alerts, KeepingRoots roots) {
    this.routes =
        Routes.builder()
            .on(EnterpriseRegistered.class, subjects::registered)
            .on(RegistrationOverdue.class, alerts::registrationsOverdue)
            .on(EquipmentHistoryAnchored.class, roots::keep)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
