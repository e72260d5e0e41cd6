package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.notification.alert.RaisingAlerts;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears the register. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(Subjects subjects, RaisingAlerts alerts) {
    this.routes =
        Routes.builder()
            .on(
                EnterpriseRegistered.class,
                events -> {
                  subjects.registered(events);
                  alerts.markDemonstrations(demonstrations(events));
                })
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  private static List<String> demonstrations(List<Received<EnterpriseRegistered>> events) {
    return events.stream()
        .map(Received::data)
        .filter(EnterpriseRegistered::demonstration)
        .map(EnterpriseRegistered::enterpriseId)
        .toList();
  }
}
