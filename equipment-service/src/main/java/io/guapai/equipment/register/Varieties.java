package io.guapai.equipment.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentVariety;

/** Which entries of the catalogue 特种设备目录 a registered unit may be of. */
public final class Varieties {

  private static final String CYLINDERS = "23";

  private Varieties() {}

  /**
   * Whether units of an entry are registered for use: components and safety accessories are not,
   * and a kind alone says too little. Cylinders are registered apart.
   *
   * @param code four characters, or anything else
   */
  public static boolean isRegistrable(String code) {
    return EquipmentVariety.find(code)
        .filter(variety -> variety.registered() && !variety.isKind() && !isCylinder(code))
        .isPresent();
  }

  /**
   * A variety whose units are registered for use; a kind alone says too little.
   *
   * @throws ProblemException when units of it are not registered
   * @throws io.guapai.runtime.id.InvalidIdentifier when it is not in the catalogue
   */
  public static String registrable(String code) {
    EquipmentVariety variety = EquipmentVariety.parse(code);
    if (isCylinder(code)) {
      throw new ProblemException(
          EquipmentProblem.CYLINDERS_APART, "variety", variety.code(), variety.nameZh());
    }
    if (!isRegistrable(code)) {
      throw new ProblemException(
          EquipmentProblem.NOT_REGISTRABLE, "variety", variety.code(), variety.nameZh());
    }
    return variety.code();
  }

  /**
   * Whether cylinders of an entry are registered: a kind alone says too little.
   *
   * @param code four characters, or anything else
   */
  public static boolean isRegistrableCylinder(String code) {
    return isCylinder(code)
        && EquipmentVariety.find(code)
            .filter(variety -> !variety.code().endsWith("00"))
            .isPresent();
  }

  /** Whether an entry is one of gas cylinders 气瓶, which have a register of their own. */
  public static boolean isCylinder(String code) {
    return code.startsWith(CYLINDERS);
  }
}
