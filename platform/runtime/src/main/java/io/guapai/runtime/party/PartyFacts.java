package io.guapai.runtime.party;

import io.guapai.contracts.Stream;
import io.guapai.contracts.notification.OrganizationChanged;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the register of organizations; the service that keeps it writes the table itself. */
@ApplicationScoped
class PartyFacts implements Subscription {

  private final Parties parties;
  private final Routes routes;

  PartyFacts(Parties parties, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.parties = parties;
    this.routes =
        Stream.NOTIFICATION.sources().contains("/guapai/" + service)
            ? Routes.builder().build()
            : Routes.builder()
                .onAny(
                    List.of(
                        OrganizationRegistered.class,
                        OrganizationChanged.class,
                        OrganizationRemoved.class),
                    this::follow)
                .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  private void follow(List<Received<?>> events) {
    for (Received<?> event : events) {
      if (event.data() instanceof OrganizationRegistered fact) {
        put(fact.organizationId(), fact.name(), fact.kinds(), fact.regions());
      } else if (event.data() instanceof OrganizationChanged fact) {
        put(fact.organizationId(), fact.name(), fact.kinds(), fact.regions());
      } else if (event.data() instanceof OrganizationRemoved fact) {
        parties.remove(fact.organizationId());
      }
    }
  }

  private void put(String id, String name, List<OrganizationKind> kinds, List<String> regions) {
    parties.put(new Party(id, name, Set.copyOf(kinds), regions));
  }
}
