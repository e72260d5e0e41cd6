package io.guapai.notification;

import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionHistoryAnchored;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of inspections. */
@ApplicationScoped
public class InspectionFacts implements Subscription {

  private final Routes routes;

  public InspectionFacts(AlertsFromFacts alerts, KeepingRoots roots) {
    this.routes =
        Routes.builder()
            .on(InspectionDueSoon.class, alerts::inspectionsDueSoon)
            .on(InspectionOverdue.class, alerts::inspectionsOverdue)
            .on(InspectionHistoryAnchored.class, roots::keep)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
