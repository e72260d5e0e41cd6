package io.guapai.equipment.register;

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

  /** Whether an entry is one of gas cylinders 气瓶, which have a register of their own. */
  public static boolean isCylinder(String code) {
    return code.startsWith(CYLINDERS);
  }
}
