package io.guapai.equipment.register;

import io.guapai.runtime.id.EquipmentVariety;

/** Which entries of the catalogue 特种设备目录 a registered unit may be of. */
public final class Varieties {

  private Varieties() {}

  /**
   * Whether units of an entry are registered for use: components and safety accessories are not,
   * and a kind alone says too little.
   *
   * @param code four characters, or anything else
   */
  public static boolean isRegistrable(String code) {
    return EquipmentVariety.find(code)
        .filter(variety -> variety.registered() && !variety.isKind())
        .isPresent();
  }
}
