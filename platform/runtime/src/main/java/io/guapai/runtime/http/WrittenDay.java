package io.guapai.runtime.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of a body as RFC 3339 writes it. Jackson also takes numbers of days since 1970, an
 * instant, and years of more than four digits, which no database keeps.
 */
final class WrittenDay extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  private static final int LENGTH = "2026-03-01".length();

  WrittenDay() {
    super(LocalDate.class);
  }

  /**
   * @throws com.fasterxml.jackson.databind.exc.MismatchedInputException when it is no day
   */
  @Override
  public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String text = parser.getText();
    if (!text.isBlank() && text.length() != LENGTH) {
      throw InvalidFormatException.from(parser, "no day", text, LocalDate.class);
    }
    return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
  }
}
