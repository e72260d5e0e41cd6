package io.guapai.equipment.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What dates of a unit can be true. */
public final class EquipmentDates {

  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** Years of the longest cycle of inspection there is: no inspection holds for longer. */
  public static final int LONGEST_CYCLE = 15;

  /** The days that a date of a unit may be, for messages. */
  public static final String RANGE = EARLIEST + " – " + LATEST;

  private EquipmentDates() {}

  /** Whether a date may be one of a unit at all. */
  public static boolean plausible(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  /** The last day through which an inspection of today or before can hold. */
  public static LocalDate furthestInspection(LocalDate today) {
    return today.plusYears(LONGEST_CYCLE);
  }

  /** Whether a unit would have been inspected for a time before it existed. */
  public static boolean reversed(@Nullable LocalDate firstUse, @Nullable LocalDate nextInspection) {
    return firstUse != null && nextInspection != null && firstUse.isAfter(nextInspection);
  }
}
