package io.guapai.equipment.application;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Places;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be applied for of units, and about which of them. */
@ApplicationScoped
class ChoosingUnits implements Choosing {

  /** Industrial piping, which is registered by enterprise and not by unit (按单位). */
  private static final String BY_ENTERPRISE = "83";

  private final EquipmentRegister register;
  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final Places places;

  ChoosingUnits(
      EquipmentRegister register,
      EnterpriseTable enterprises,
      EnterpriseAliases aliases,
      Places places) {
    this.register = register;
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.places = places;
  }

  /** Whether the units of a variety have one certificate together. */
  static boolean byEnterprise(String variety) {
    return variety.startsWith(BY_ENTERPRISE);
  }

  @Override
  public UseApplication.Subject of(NewApplication asked) {
    List<Equipment> units = units(Objects.requireNonNull(asked.units()));
    Equipment first = units.get(0);
    requireFit(asked.matter(), units);
    Enterprise user = asked.matter() == Matter.TRANSFER ? newUser(asked, first) : null;
    if (user == null && asked.newUser() != null) {
      throw notOfMatter("newUser", asked.matter());
    }
    return new UseApplication.Subject(
        asked.matter(),
        new Topic.Units(units.stream().map(Equipment::id).toList()),
        user == null ? first.enterpriseId() : user.id().value(),
        user == null ? first.enterpriseName() : user.name(),
        place(asked, first),
        user == null ? null : first.enterpriseId(),
        first.snapshot().demonstration());
  }

  private List<Equipment> units(List<UUID> ids) {
    if (new HashSet<>(ids).size() < ids.size()) {
      throw new ProblemException(EquipmentProblem.UNITS_TOGETHER, "units");
    }
    List<Equipment> units = ids.stream().map(register::forUpdate).toList();
    Equipment first = units.get(0);
    for (Equipment unit : units) {
      if (!unit.enterpriseId().equals(first.enterpriseId())
          || !unit.regionCode().equals(first.regionCode())
          || byEnterprise(unit.variety()) != byEnterprise(first.variety())) {
        throw new ProblemException(EquipmentProblem.UNITS_TOGETHER, "units");
      }
    }
    return units;
  }

  private static void requireFit(Matter matter, List<Equipment> units) {
    RegState needed = matter == Matter.REGISTER ? RegState.UNREGISTERED : RegState.REGISTERED;
    for (Equipment unit : units) {
      boolean gone =
          unit.useState() == UseState.SCRAPPED
              || unit.useState() == UseState.DISMANTLED
              || unit.useState() == UseState.MOVED_OUT;
      if (unit.regState() != needed || gone) {
        throw new ProblemException(
            EquipmentProblem.UNIT_UNFIT,
            "units",
            unit.equipmentNo(),
            unit.useState(),
            unit.regState(),
            matter);
      }
    }
  }

  private Enterprise newUser(NewApplication asked, Equipment first) {
    if (asked.newUser() == null) {
      throw needed("newUser", asked.matter());
    }
    String id = aliases.current(EnterpriseId.parse(asked.newUser()).value());
    Enterprise user =
        enterprises
            .shared(id)
            .orElseThrow(
                () -> new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, "newUser", id));
    if (user.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(EquipmentProblem.ENTERPRISE_CLOSED, "newUser", id, user.name());
    }
    if (id.equals(first.enterpriseId())) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, "newUser", id);
    }
    return user;
  }

  private String place(NewApplication asked, Equipment first) {
    @Nullable String stated = asked.regionCode();
    if (asked.matter() == Matter.RELOCATION) {
      if (stated == null) {
        throw needed("regionCode", asked.matter());
      }
      return places.anywhere(stated).value();
    }
    if (stated != null && !Objects.equals(stated, first.regionCode())) {
      throw notOfMatter("regionCode", asked.matter());
    }
    return first.regionCode();
  }

  private static ProblemException needed(String field, Matter matter) {
    return new ProblemException(EquipmentProblem.MATTER_NEEDS, field, matter, field);
  }

  private static ProblemException notOfMatter(String field, Matter matter) {
    return new ProblemException(EquipmentProblem.NOT_OF_MATTER, field, matter, field);
  }
}
