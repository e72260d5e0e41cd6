package io.guapai.runtime.merging;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.unit.UnitAliases.Name;

/**
 * What a service does with its own rows when a unit has one id instead of two: a bean. It runs in
 * the transaction of the fact, in the scope of the platform, and once. Facts under the former id
 * that come later arrive under the current one, or not at all; nobody else is concerned with that.
 */
public interface UnitFollower {

  /** What histories say of it, in both languages. */
  static String reason(Name former, Name current) {
    return "设备合并登记：%1$s并入%2$s / the unit goes by one number: %1$s became %2$s"
        .formatted(former.no(), current.no());
  }

  /**
   * Takes what is on file under a former id over to the current one. There may be nothing on file
   * under the former.
   */
  void merged(Name former, Name current, Received<EquipmentMerged> event);
}
