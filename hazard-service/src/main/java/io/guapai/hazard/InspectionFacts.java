package io.guapai.hazard;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.intake.CompletedInspections;
import io.guapai.hazard.intake.OverdueInspections;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows the inspections: what ran out, was made up for, or failed. */
@ApplicationScoped
public class InspectionFacts implements Subscription {

  private final Routes routes;

  public InspectionFacts(OverdueInspections overdue, CompletedInspections completed) {
    this.routes =
        Routes.builder()
            .on(InspectionOverdue.class, overdue::open)
            .on(InspectionOverdueCleared.class, overdue::clear)
            .on(InspectionCompleted.class, completed::open)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
