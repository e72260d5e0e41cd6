package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;

/** What becomes of units or cylinders, and of certificates, when an application is granted. */
interface Granting {

  /**
   * Carries out what was applied for.
   *
   * @return numbers of the certificates that were issued
   * @throws ProblemException when what it is about is not fit for it any more
   */
  List<String> carryOut(UseApplication application, Acting acting);

  /** Territory of the authority that issues certificates. */
  static RegionCode authority(Acting acting) {
    RegionCode authority = acting.caller().region();
    if (authority == null) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, null, "registration");
    }
    return authority;
  }
}
