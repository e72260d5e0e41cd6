package io.guapai.equipment.application;

import io.guapai.equipment.certificate.Certificates;
import io.guapai.equipment.certificate.Covered;
import io.guapai.equipment.certificate.Issue;
import io.guapai.equipment.certificate.UseCertificateState;
import io.guapai.equipment.register.AssignedUnits;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.UnitDeed;
import io.guapai.equipment.register.UnitDocket;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What becomes of units and their certificates when an application is granted. */
@ApplicationScoped
class GrantingUnits implements Granting {

  private final EquipmentRegister register;
  private final UnitDocket docket;
  private final AssignedUnits assigned;
  private final Certificates certificates;
  private final TermBook terms;

  GrantingUnits(
      EquipmentRegister register,
      UnitDocket docket,
      AssignedUnits assigned,
      Certificates certificates,
      TermBook terms) {
    this.register = register;
    this.docket = docket;
    this.assigned = assigned;
    this.certificates = certificates;
    this.terms = terms;
  }

  @Override
  public List<String> carryOut(UseApplication application, Acting acting) {
    Topic.Units topic = (Topic.Units) application.topic();
    List<Equipment> units = topic.ids().stream().map(register::forUpdate).toList();
    Equipment.Ruled ruled = new Equipment.Ruled(acting.by(), acting.today(), terms.rules());
    List<String> numbers =
        switch (application.matter) {
          case REGISTER -> register(application, units, acting, ruled);
          case RELOCATION, TRANSFER -> move(application, units, acting, ruled);
          case MODIFICATION, RENAMING, EXTENDED_USE -> change(application, units, acting, ruled);
          case CANCELLATION -> cancel(application, units, acting, ruled);
        };
    docket.follow(units);
    return numbers;
  }

  private List<String> register(
      UseApplication application, List<Equipment> units, Acting acting, Equipment.Ruled ruled) {
    units.forEach(unit -> unit.requireInspected(ruled));
    return together(units).values().stream()
        .map(
            those -> {
              String no = certificates.issue(issue(application, those, acting), acting);
              those.forEach(
                  unit ->
                      unit.register(UnitDeed.REGISTER_USE, no, application.applicationNo, ruled));
              return no;
            })
        .toList();
  }

  /** Registered under the same number, on a certificate that says what is so now. */
  private List<String> change(
      UseApplication application, List<Equipment> units, Acting acting, Equipment.Ruled ruled) {
    units.forEach(unit -> unit.changeRegistration(application.applicationNo, ruled));
    return reissued(application, units, acting);
  }

  /**
   * The units go to another user or another place. Where another city's authority registers them
   * then, their certificates end, and it gives them numbers of its own.
   */
  private List<String> move(
      UseApplication application, List<Equipment> units, Acting acting, Equipment.Ruled ruled) {
    boolean elsewhere =
        units.stream().anyMatch(unit -> !sameCity(unit.regionCode(), application.regionCode()));
    if (elsewhere) {
      end(units, acting);
    }
    for (Equipment unit : units) {
      unit.changeRegistration(application.applicationNo, ruled);
      unit.hand(application.enterpriseId, application.enterpriseName, application.regionCode());
    }
    assigned.follow(units.stream().map(Equipment::snapshot).toList());
    if (!elsewhere) {
      return reissued(application, units, acting);
    }
    return together(units).values().stream()
        .map(
            those -> {
              String no = certificates.issue(issue(application, those, acting), acting);
              those.forEach(unit -> unit.certify(no));
              return no;
            })
        .toList();
  }

  private List<String> cancel(
      UseApplication application, List<Equipment> units, Acting acting, Equipment.Ruled ruled) {
    end(units, acting);
    units.forEach(unit -> unit.cancelRegistration(application.applicationNo, ruled));
    return List.of();
  }

  private void end(List<Equipment> units, Acting acting) {
    units.stream()
        .map(Equipment::certificateNo)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(no -> certificates.end(no, UseCertificateState.CANCELLED, acting.today()));
  }

  private List<String> reissued(UseApplication application, List<Equipment> units, Acting acting) {
    Map<String, List<Equipment>> byNumber =
        units.stream()
            .filter(unit -> unit.certificateNo() != null)
            .collect(
                Collectors.groupingBy(
                    unit -> String.valueOf(unit.certificateNo()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byNumber.forEach(
        (no, those) -> certificates.reissue(no, issue(application, those, acting), acting));
    return List.copyOf(byNumber.keySet());
  }

  /** Units that have one certificate together; each alone where it is by unit (按台套). */
  private static Map<String, List<Equipment>> together(List<Equipment> units) {
    return units.stream()
        .collect(
            Collectors.groupingBy(
                unit ->
                    ChoosingUnits.byEnterprise(unit.variety())
                        ? unit.variety()
                        : String.valueOf(unit.id()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Issue issue(UseApplication application, List<Equipment> units, Acting acting) {
    return new Issue(Covered.units(units), Granting.authority(acting), application.id());
  }

  private static boolean sameCity(String one, String other) {
    int digits = 4;
    return one.regionMatches(0, other, 0, digits);
  }
}
