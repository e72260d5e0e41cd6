package io.guapai.equipment.register;

import io.guapai.runtime.profile.Cycle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What dates of a unit can be true. */
public final class EquipmentDates {

  private EquipmentDates() {}

  /** The last day through which an inspection of today or before can hold. */
  public static LocalDate furthestInspection(LocalDate today) {
    return today.plusYears(Cycle.MOST_YEARS);
  }

  /** Whether a unit would have been inspected for a time before it existed. */
  public static boolean reversed(@Nullable LocalDate firstUse, @Nullable LocalDate nextInspection) {
    return firstUse != null && nextInspection != null && firstUse.isAfter(nextInspection);
  }
}
