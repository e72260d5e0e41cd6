package io.guapai.inspection;

import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.inspection.construction.Constructions;
import io.guapai.inspection.institute.Approvals;
import io.guapai.inspection.maintenance.UnitPlaces;
import io.guapai.inspection.premises.NamedEnterprises;
import io.guapai.inspection.roster.Enterprises;
import io.guapai.inspection.subject.FollowingRegister;
import io.guapai.inspection.subject.Sighting;
import io.guapai.inspection.subject.Unit;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.merging.FollowingUnitMerges;
import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the register tells. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(
      FollowingRegister following,
      NamedEnterprises names,
      FollowingMerges merges,
      FollowingUnitMerges unitMerges,
      Assignments assignments,
      UnitPlaces places,
      Approvals approvals,
      Constructions constructions,
      Enterprises enterprises) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(EquipmentRegistered.class, EquipmentChanged.class),
                events -> {
                  following.follow(
                      events.stream()
                          .map(event -> new Sighting(event.header(), Unit.of(event.data())))
                          .toList());
                  names.follow(events);
                  assignments.follow(events);
                  places.follow(events);
                })
            .on(EnterpriseMoved.class, assignments::follow)
            .on(EnterpriseRenamed.class, names::follow)
            .on(EnterpriseMerged.class, merges::follow)
            .on(EquipmentMerged.class, unitMerges::follow)
            .on(LicenceChanged.class, approvals::follow)
            .on(ConstructionNotified.class, constructions::notified)
            .on(ConstructionEnded.class, constructions::ended)
            .afterwards(
                List.of(
                    EnterpriseRegistered.class,
                    EnterpriseRenamed.class,
                    EnterpriseMoved.class,
                    EnterpriseReclassified.class,
                    EnterpriseClosed.class),
                enterprises::entered)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
