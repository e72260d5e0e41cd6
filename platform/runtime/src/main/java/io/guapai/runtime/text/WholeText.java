package io.guapai.runtime.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that can be kept as it came: JSON can write the character NUL, which no database keeps
 * in a text, and half a character, which would be kept as a question mark.
 */
public final class WholeText extends StdScalarDeserializer<String> {

  /** Message of the refusal. */
  public static final String FAULT = "text that cannot be kept";

  private static final long serialVersionUID = 1L;

  public WholeText() {
    super(String.class);
  }

  /**
   * @throws InvalidFormatException with {@link #FAULT} when it cannot be kept
   */
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && text.codePoints().anyMatch(WholeText::isLost)) {
      throw InvalidFormatException.from(parser, FAULT, text, String.class);
    }
    return text;
  }

  private static boolean isLost(int character) {
    return character == 0
        || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
