package io.guapai.runtime.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;

/** A calendar file cannot be used: a row is malformed or contradicts another. */
public final class InvalidCalendarFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCalendarFile(String source, long line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }

  InvalidCalendarFile(String source, CsvParseException cause) {
    super(source + " is no proper CSV: " + cause.getMessage(), cause);
  }

  InvalidCalendarFile(String source, IOException cause) {
    super(source + " cannot be read: " + cause, cause);
  }
}
