package io.guapai.runtime.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an instant of a body as RFC 3339 writes it; see {@link WrittenDay}. */
final class WrittenInstant extends StdScalarDeserializer<Instant> {

  private static final long serialVersionUID = 1L;

  private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("[0-9]{4}-.*");

  WrittenInstant() {
    super(Instant.class);
  }

  /**
   * @throws com.fasterxml.jackson.databind.exc.MismatchedInputException when it is no instant
   */
  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    String text = parser.getText();
    if (!text.isBlank() && !YEAR_OF_FOUR_DIGITS.matcher(text).matches()) {
      throw InvalidFormatException.from(parser, "no instant", text, Instant.class);
    }
    return InstantDeserializer.INSTANT.deserialize(parser, context);
  }
}
