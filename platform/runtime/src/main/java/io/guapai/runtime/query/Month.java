package io.guapai.runtime.query;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that a query asks about, {@code YYYY-MM}; see {@link Day} for why it is a type. */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$",
    examples = "2026-05")
public record Month(YearMonth month) {

  static final String FORM = "YYYY-MM";

  private static final int LENGTH = FORM.length();

  /**
   * Reads one as it stands in an address.
   *
   * @throws DateTimeException if it is none
   */
  public static Month parse(String text) {
    if (text.length() != LENGTH) {
      throw new DateTimeException("no month: " + text);
    }
    return new Month(YearMonth.parse(text));
  }
}
