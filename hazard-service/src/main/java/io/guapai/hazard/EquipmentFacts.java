package io.guapai.hazard;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.hazard.intake.UnregisteredUnits;
import io.guapai.hazard.report.FollowingUnits;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.hazard.unit.UnitDirectory.Registered;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Follows the register. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      FollowingUnits following,
      UnregisteredUnits unregistered) {
    this.routes =
        Routes.builder()
            .on(
                EnterpriseRegistered.class,
                events ->
                    enterprises.project(events.stream().map(EquipmentFacts::enterprise).toList()))
            .on(
                EquipmentRegistered.class,
                events -> units.project(events.stream().map(EquipmentFacts::registered).toList()))
            .on(
                EquipmentChanged.class,
                events -> {
                  units.project(events.stream().map(EquipmentFacts::changed).toList());
                  Map<String, String> latest = new HashMap<>();
                  events.forEach(e -> latest.put(e.data().equipmentId(), e.header().id()));
                  following.follow(latest);
                  unregistered.follow(events);
                })
            .on(RegistrationOverdue.class, unregistered::open)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  private static Enterprise enterprise(Received<EnterpriseRegistered> event) {
    EnterpriseRegistered data = event.data();
    return new Enterprise(
        data.enterpriseId(), data.name(), data.regionCode(), data.industry(), data.demonstration());
  }

  private static Registered registered(Received<EquipmentRegistered> event) {
    EquipmentRegistered data = event.data();
    return new Registered(
        new Unit(
            data.equipmentId(),
            data.equipmentNo(),
            data.enterpriseId(),
            data.regionCode(),
            data.firstUseDate(),
            data.demonstration()),
        data.variety(),
        data.useState(),
        event.header().sequence());
  }

  private static Registered changed(Received<EquipmentChanged> event) {
    EquipmentChanged data = event.data();
    return new Registered(
        new Unit(
            data.equipmentId(),
            data.equipmentNo(),
            data.enterpriseId(),
            data.regionCode(),
            data.firstUseDate(),
            data.demonstration()),
        data.variety(),
        data.useState(),
        event.header().sequence());
  }
}
