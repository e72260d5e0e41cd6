package io.guapai.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A fact that concerns a unit of equipment, or may. When two entries of the register are one unit,
 * what was told under the former id is about the unit that stays; see {@link
 * io.guapai.contracts.equipment.EquipmentMerged}.
 */
public interface AboutUnit extends Fact {

  /** Id of the unit in the register; null when it concerns none. */
  @Nullable String equipmentId();

  /**
   * Whether it tells of the entry itself, what it says or when it is due, and so of nothing any
   * more once the entry gave way to another one.
   */
  default boolean ofEntry() {
    return false;
  }
}
