package io.guapai.hazard;

import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.hazard.intake.UncertifiedOperators;
import io.guapai.hazard.intake.UnfitFillings;
import io.guapai.hazard.intake.UnregisteredUnits;
import io.guapai.hazard.report.FollowingUnits;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.hazard.unit.UnitDirectory.Registered;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.merging.FollowingUnitMerges;
import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows the register. */
@ApplicationScoped
public class EquipmentFacts implements Subscription {

  private final Routes routes;

  public EquipmentFacts(
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      FollowingUnits following,
      UnregisteredUnits unregistered,
      UncertifiedOperators uncertified,
      UnfitFillings fillings,
      FollowingMerges merges,
      FollowingUnitMerges unitMerges,
      Assignments assignments) {
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    EnterpriseRegistered.class,
                    EnterpriseRenamed.class,
                    EnterpriseMoved.class,
                    EnterpriseReclassified.class,
                    EnterpriseClosed.class),
                events -> {
                  List<EnterpriseEntry> facts =
                      events.stream().map(event -> (EnterpriseEntry) event.data()).toList();
                  enterprises.project(facts);
                  assignments.follow(events);
                  Map<String, String> moved = new HashMap<>();
                  events.stream()
                      .filter(event -> event.data() instanceof EnterpriseMoved)
                      .forEach(event -> moved.put(event.data().subject(), event.header().id()));
                  following.follow(moved);
                })
            .on(
                EquipmentRegistered.class,
                events -> units.project(events.stream().map(EquipmentFacts::registered).toList()))
            .on(
                EquipmentChanged.class,
                events -> {
                  units.project(events.stream().map(EquipmentFacts::changed).toList());
                  assignments.follow(events);
                  Map<String, String> latest = new HashMap<>();
                  events.forEach(e -> latest.put(e.data().equipmentId(), e.header().id()));
                  following.follow(latest);
                  unregistered.follow(events);
                })
            .on(EnterpriseMerged.class, merges::follow)
            .on(EquipmentMerged.class, unitMerges::follow)
            .on(RegistrationOverdue.class, unregistered::open)
            .on(OperatorsUncertified.class, uncertified::open)
            .on(OperatorsUncertifiedCleared.class, uncertified::clear)
            .on(CylindersTraced.class, fillings::open)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
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
