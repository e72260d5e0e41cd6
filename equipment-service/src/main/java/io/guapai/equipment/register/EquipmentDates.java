package io.guapai.equipment.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What dates of a unit can be true. */
public final class EquipmentDates {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** The days that a date of a unit may be, for messages. */
  public static final String RANGE = EARLIEST + " – " + LATEST;

  private EquipmentDates() {}

  /** Whether a date may be one of a unit at all. */
  public static boolean plausible(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  /** Whether a unit would have been inspected for a time before it existed. */
  public static boolean reversed(@Nullable LocalDate firstUse, @Nullable LocalDate nextInspection) {
    return firstUse != null && nextInspection != null && firstUse.isAfter(nextInspection);
  }
}
