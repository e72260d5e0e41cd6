package io.guapai.hazard.duty;

import io.guapai.runtime.calendar.StatutoryCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a late duty is told to which step, by the rules in force. */
final class DutyLadder {

  private final Map<Integer, Integer> workingDays;
  private final StatutoryCalendar calendar;
  private final ZoneId zone;

  /**
   * @param workingDays by step, the working days after the due date that have to pass
   */
  DutyLadder(Map<Integer, Integer> workingDays, StatutoryCalendar calendar, ZoneId zone) {
    this.workingDays = Map.copyOf(workingDays);
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * When a step is reached by what was due on a day; null when the ladder has no such step.
   *
   * @param expiresAt the first instant too late, at which a step without working days is reached
   */
  @Nullable Instant reached(int step, LocalDate dueDate, Instant expiresAt) {
    Integer days = workingDays.get(step);
    if (days == null || days == 0) {
      return days == null ? null : expiresAt;
    }
    return calendar.workdaysAfter(dueDate, days).expiresAt(zone);
  }
}
