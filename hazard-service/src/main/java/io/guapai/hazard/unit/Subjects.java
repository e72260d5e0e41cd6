package io.guapai.hazard.unit;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hazards are about, locked until the transaction ends, so that none opens twice. */
@ApplicationScoped
public class Subjects {

  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final EnterpriseAliases aliases;

  public Subjects(UnitDirectory units, EnterpriseDirectory enterprises, EnterpriseAliases aliases) {
    this.units = units;
    this.enterprises = enterprises;
    this.aliases = aliases;
  }

  /**
   * The one that a person names.
   *
   * @param equipmentNo public number of the unit
   * @param enterpriseId the enterprise, when it is about no unit of it
   * @throws ProblemException when not exactly one of them is named, or it is not in the register or
   *     outside the caller's scope (422)
   */
  public Subject named(@Nullable String equipmentNo, @Nullable String enterpriseId) {
    if ((equipmentNo == null) == (enterpriseId == null)) {
      throw new ProblemException(HazardProblem.ONE_SUBJECT, "equipmentNo");
    }
    if (equipmentNo == null) {
      return enterprise(aliases.current(Objects.requireNonNull(enterpriseId)), "enterpriseId");
    }
    return units
        .byNumber(equipmentNo)
        .map(unit -> units.lock(Set.of(unit.equipmentId())).get(unit.equipmentId()))
        .orElseThrow(
            () -> new ProblemException(HazardProblem.UNKNOWN_UNIT, "equipmentNo", equipmentNo));
  }

  /**
   * The one that a hazard on file is about.
   *
   * @param equipmentId the unit; null when it is about the enterprise itself
   * @param no number of the unit, or id of the enterprise
   * @throws ProblemException when it is outside the caller's scope by now (422)
   */
  public Subject of(@Nullable String equipmentId, String no) {
    if (equipmentId == null) {
      return enterprise(no, null);
    }
    Unit unit = units.lock(Set.of(equipmentId)).get(equipmentId);
    if (unit == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_UNIT, null, no);
    }
    return unit;
  }

  private Enterprise enterprise(String id, @Nullable String field) {
    Enterprise enterprise = enterprises.lock(Set.of(id)).get(id);
    if (enterprise == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_ENTERPRISE, field, id);
    }
    return enterprise;
  }
}
