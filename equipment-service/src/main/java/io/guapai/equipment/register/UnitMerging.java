package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two entries of the register are one unit. One of them stays, with what only the other one had;
 * the other one gives way: it is in no list and no count any more, and leads to the one that stays.
 */
@ApplicationScoped
public class UnitMerging {

  private final EquipmentRegister register;
  private final UnitDocket docket;
  private final MergedUnits merged;
  private final UnitAliases aliases;
  private final List<UnitDependents> dependents;
  private final TermBook terms;

  UnitMerging(
      EquipmentRegister register,
      UnitDocket docket,
      MergedUnits merged,
      UnitAliases aliases,
      @All List<UnitDependents> dependents,
      TermBook terms) {
    this.register = register;
    this.docket = docket;
    this.merged = merged;
    this.aliases = aliases;
    this.dependents = dependents;
    this.terms = terms;
  }

  /**
   * What a person says of two entries.
   *
   * @param gone the one that gives way
   * @param stays the other one
   * @param otherTerritory said by who knows that the one that stays lies outside his territory
   */
  public record Merger(UUID gone, UUID stays, boolean otherTerritory, String reason) {}

  /**
   * Merges two entries, in the scope of the platform and in a transaction that holds the ids.
   *
   * @throws ProblemException when they cannot be one unit, or each has what only one unit has
   */
  public void merge(Merger said, Acting acting) {
    List<Equipment> both =
        List.of(said.gone(), said.stays()).stream().sorted().map(register::forUpdate).toList();
    Equipment gone = both.get(both.get(0).id().equals(said.gone()) ? 0 : 1);
    Equipment stays = both.get(both.get(0).id().equals(said.gone()) ? 1 : 0);
    requireTerritory(gone, stays, said, acting);
    gone.require(UnitDeed.MERGE);
    stays.require(UnitDeed.TAKE_OVER);
    requireAlike(gone, stays);
    dependents.forEach(each -> each.requireMergeable(gone, stays));

    Name former = new Name(gone.id().toString(), gone.equipmentNo());
    Name current = new Name(stays.id().toString(), stays.equipmentNo());
    String why = UnitFollower.reason(former, current);
    aliases.merge(former, current, acting.at());
    dependents.forEach(each -> each.merged(gone, stays, why, acting.by()));
    gone.giveWay(stays, said.reason(), acting.by());
    merged.take(
        gone,
        new MergedInto(
            stays.id(), stays.equipmentNo(), acting.at(), acting.account(), said.reason()));
    stays.takeOver(gone, why, new Equipment.Ruled(acting.by(), acting.today(), terms.rules()));
    docket.follow(List.of(gone, stays));
  }

  /** An officer shuts what is his; where it goes he may have to say that he knows. */
  private static void requireTerritory(
      Equipment gone, Equipment stays, Merger said, Acting acting) {
    RegionCode own = acting.caller().region();
    if (own == null || !own.contains(RegionCode.parse(gone.regionCode()))) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "stays", gone.regionCode(), own + "");
    }
    if (!said.otherTerritory() && !own.contains(RegionCode.parse(stays.regionCode()))) {
      throw new ProblemException(
          EquipmentProblem.OTHER_TERRITORY,
          "otherTerritory",
          stays.equipmentNo(),
          stays.regionCode());
    }
  }

  private static void requireAlike(Equipment gone, Equipment stays) {
    if (gone.demonstration != stays.demonstration) {
      throw new ProblemException(
          EquipmentProblem.DEMONSTRATION_MIXED, "stays", stays.equipmentNo());
    }
    requireOne("variety", gone.variety.substring(0, 1), stays.variety.substring(0, 1));
    requireOne("equipmentCode", gone.equipmentCode, stays.equipmentCode);
    requireOne("legacyCode", gone.legacyCode, stays.legacyCode);
    if (gone.regState == RegState.REGISTERED) {
      if (stays.regState == RegState.REGISTERED) {
        requireOne("certificateNo", gone.certificateNo, stays.certificateNo);
      }
      // A certificate is of its user: whose unit it is has to be settled first.
      requireOne("enterpriseId", gone.enterpriseId, stays.enterpriseId);
    }
  }

  private static void requireOne(String what, @Nullable String one, @Nullable String other) {
    if (one != null && other != null && !Objects.equals(one, other)) {
      throw new ProblemException(EquipmentProblem.UNITS_DIFFER, "stays", what, one, other);
    }
  }
}
