package io.guapai.runtime.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of bodies so that they can be kept as they came: JSON can write the character
 * NUL, which no database keeps in a text, and half a character, which would be kept as a question
 * mark. What is read for nobody's property, such as the claims of a token, is read as it is.
 */
public final class WholeText extends StdScalarDeserializer<String>
    implements ContextualDeserializer {

  /** Message of the refusal. */
  public static final String FAULT = "text that cannot be kept";

  static final WholeText OF_A_PROPERTY = new WholeText(true);

  private static final long serialVersionUID = 1L;

  private final boolean ofProperty;

  private WholeText(boolean ofProperty) {
    super(String.class);
    this.ofProperty = ofProperty;
  }

  /** To be registered for all texts. */
  public WholeText() {
    this(false);
  }

  @Override
  public WholeText createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return property == null ? this : OF_A_PROPERTY;
  }

  /**
   * @throws InvalidFormatException with {@link #FAULT} when it cannot be kept
   */
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (ofProperty && text != null && loses(text)) {
      throw InvalidFormatException.from(parser, FAULT, text, String.class);
    }
    return text;
  }

  /** Whether a text has a character that would be lost: a NUL, or half a character. */
  private static boolean loses(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (character == 0) {
        return true;
      }
      if (Character.isSurrogate(character)) {
        boolean whole = i + 1 < length && Character.isSurrogatePair(character, text.charAt(i + 1));
        if (!whole) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
