package io.guapai.hazard.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.event.EventJson;
import java.time.ZoneId;
import java.util.Optional;

/** Deadlines that rest on a year whose holidays were not published when they were set. */
public final class AssumedDeadline {

  private AssumedDeadline() {}

  /** As a condition of SQL: whether the deadline that a column explains is one. */
  public static String is(String column) {
    return column + "::json -> 'assumedYears' ->> 0 is not null";
  }

  /**
   * The deadline by a calendar that may know the year; empty when that changes nothing.
   *
   * @param explanation {@link Explanation} as JSON
   */
  public static Optional<DueDate> again(
      String explanation, StatutoryCalendar calendar, ZoneId zone) {
    Explanation again = read(explanation).again(calendar);
    String text = again == null ? explanation : EventJson.write(again);
    return again == null || text.equals(explanation)
        ? Optional.empty()
        : Optional.of(
            new DueDate(again.due(), again.due().plusDays(1).atStartOfDay(zone).toInstant(), text));
  }

  private static Explanation read(String explanation) {
    try {
      return EventJson.read(explanation, Explanation.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no explanation of a deadline: " + explanation, e);
    }
  }
}
