package io.guapai.runtime.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was known when: a day, which counts to its end, or an instant with offset. One of the two is
 * null.
 */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$",
    examples = {"2026-05-06", "2026-05-06T10:00:00+08:00"})
public record AsOf(@Nullable LocalDate day, @Nullable Instant instant) {

  static final String FORM = "YYYY-MM-DD, YYYY-MM-DDThh:mm:ss+08:00";
  private static final int LENGTH_OF_DAY = 10;

  /**
   * Reads one as it stands in an address.
   *
   * @throws DateTimeException if it is none
   */
  public static AsOf parse(String text) {
    if (!text.matches("[0-9]{4}-.*")) {
      throw new DateTimeException("a year of other than four digits: " + text);
    }
    return text.length() == LENGTH_OF_DAY
        ? new AsOf(LocalDate.parse(text), null)
        // A plus sign that nobody escaped arrives as a blank.
        : new AsOf(null, OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
  }

  @Override
  public String toString() {
    return day == null ? String.valueOf(instant) : day.toString();
  }
}
