package io.guapai.hazard.unit;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Places of the enterprise that the caller acts for. */
@ApplicationScoped
public class OwnSites {

  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;

  public OwnSites(UnitDirectory units, EnterpriseDirectory enterprises) {
    this.units = units;
    this.enterprises = enterprises;
  }

  /** A place of an enterprise. */
  public record Site(String enterpriseId, String regionCode) {}

  /**
   * The caller's place: where the unit is, or where the enterprise is registered.
   *
   * @param equipmentNo a unit of the enterprise; null when it is about the enterprise itself
   * @throws ProblemException when the token names no enterprise (403), or when the unit is not the
   *     enterprise's or nothing is known of the enterprise (422)
   */
  public Site of(Caller caller, @Nullable String equipmentNo) {
    String enterprise = enterprise(caller);
    if (equipmentNo == null) {
      return enterprises
          .region(enterprise)
          .map(region -> new Site(enterprise, region))
          .orElseThrow(
              () -> new ProblemException(HazardProblem.UNKNOWN_ENTERPRISE, null, enterprise));
    }
    return units
        .byNumber(equipmentNo)
        .filter(unit -> unit.enterpriseId().equals(enterprise))
        .map(unit -> new Site(enterprise, unit.regionCode()))
        .orElseThrow(
            () -> new ProblemException(HazardProblem.UNKNOWN_UNIT, "equipmentNo", equipmentNo));
  }

  /**
   * The enterprise that the caller acts for.
   *
   * @throws ProblemException when the token names none (403)
   */
  public static String enterprise(Caller caller) {
    String enterprise = caller.enterprise();
    if (enterprise == null) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "enterprise", "");
    }
    return enterprise;
  }
}
