package io.guapai.equipment;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.equipment.construction.FollowingSupervision;
import io.guapai.equipment.register.MovingDates;
import io.guapai.equipment.register.RecordingInspections;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the register learns from inspections. */
@ApplicationScoped
public class InspectionFacts implements Subscription {

  private final Routes routes;

  public InspectionFacts(
      RecordingInspections recording, MovingDates moving, FollowingSupervision supervision) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    InspectionCompleted.class, InspectionRevised.class, InspectionWithdrawn.class),
                recording::record)
            .on(InspectionDateMoved.class, moving::move)
            .on(InspectionScheduled.class, supervision::scheduled)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
