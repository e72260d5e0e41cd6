package io.guapai.hazard.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time that a hazard was given.
 *
 * @param start the day that started it
 * @param due the last day in time
 */
public record Term(LocalDate start, LocalDate due) {

  /** Length in calendar days. */
  public long days() {
    return ChronoUnit.DAYS.between(start, due);
  }
}
