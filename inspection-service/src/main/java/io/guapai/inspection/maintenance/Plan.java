package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.inspection.maintenance.MaintenanceRules.Cycle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a lift has to be maintained next, and how much has to be done then.
 *
 * @param dueOn last day in time
 * @param level the highest that would be too late at the visit after that one
 */
record Plan(LocalDate dueOn, MaintenanceLevel level) {

  /**
   * The next visit. A visit of a level is one of all levels below it; a level of which there was no
   * visit yet counts from the beginning.
   *
   * @param beginning day from which visits are counted while there are none
   * @param last day of the last visit of each level that there was
   */
  static Plan of(
      LocalDate beginning,
      Map<MaintenanceLevel, LocalDate> last,
      Map<MaintenanceLevel, Cycle> cycles) {
    Map<MaintenanceLevel, LocalDate> counted = counted(last);
    Cycle shortest = cycle(cycles, MaintenanceLevel.HALF_MONTH);
    LocalDate dueOn = shortest.after(counted.getOrDefault(MaintenanceLevel.HALF_MONTH, beginning));
    LocalDate following = shortest.after(dueOn);
    MaintenanceLevel level = MaintenanceLevel.HALF_MONTH;
    for (MaintenanceLevel each : MaintenanceLevel.values()) {
      LocalDate until = cycle(cycles, each).after(counted.getOrDefault(each, beginning));
      if (until.isBefore(following)) {
        level = each;
      }
    }
    return new Plan(dueOn, level);
  }

  private static Cycle cycle(Map<MaintenanceLevel, Cycle> cycles, MaintenanceLevel level) {
    Cycle cycle = cycles.get(level);
    if (cycle == null) {
      throw new IllegalArgumentException("no cycle of " + level);
    }
    return cycle;
  }

  private static Map<MaintenanceLevel, LocalDate> counted(Map<MaintenanceLevel, LocalDate> last) {
    Map<MaintenanceLevel, LocalDate> counted = new EnumMap<>(MaintenanceLevel.class);
    last.forEach(
        (level, day) -> {
          for (MaintenanceLevel each : MaintenanceLevel.values()) {
            if (each.compareTo(level) <= 0) {
              counted.merge(each, day, Plan::later);
            }
          }
        });
    return counted;
  }

  private static @Nullable LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
