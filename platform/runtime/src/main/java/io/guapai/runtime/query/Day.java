package io.guapai.runtime.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that a query asks about, {@code YYYY-MM-DD}. A type of its own, for Quarkus reads a {@link
 * LocalDate} in an address without asking anybody, and answers 404 for what is none.
 */
@Schema(type = SchemaType.STRING, implementation = String.class, format = "date")
public record Day(LocalDate date) {

  static final String FORM = "YYYY-MM-DD";

  /** Java also takes a sign and more digits for years that no database keeps. */
  private static final int LENGTH = FORM.length();

  /**
   * Reads one as it stands in an address.
   *
   * @throws DateTimeException if it is none
   */
  public static Day parse(String text) {
    if (text.length() != LENGTH) {
      throw new DateTimeException("no day: " + text);
    }
    return new Day(LocalDate.parse(text));
  }
}
