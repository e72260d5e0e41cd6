package io.guapai.runtime.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place of a row in the list: by its last day, those without one last.
 *
 * @param day last day in time; null when no day is set
 * @param key what tells the row from others of its kind
 */
record WorkPlace(@Nullable LocalDate day, String kind, String key) {

  private static final String NO_DAY = "infinity";

  /** The day as PostgreSQL sorts it. */
  String sorted() {
    return day == null ? NO_DAY : day.toString();
  }

  @Override
  public String toString() {
    return String.join("|", sorted(), kind, key);
  }

  static WorkPlace parse(String text) {
    String[] parts = text.split("\\|", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("no cursor: " + text);
    }
    try {
      LocalDate day = parts[0].equals(NO_DAY) ? null : LocalDate.parse(parts[0]);
      return new WorkPlace(day, parts[1], parts[2]);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no cursor: " + text, e);
    }
  }
}
