package io.guapai.runtime.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a text as any other, and then as {@link Typed} has it. */
abstract class TypedReader extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  private final transient UnaryOperator<String> reading;

  private TypedReader(UnaryOperator<String> reading) {
    super(String.class);
    this.reading = reading;
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String stated = WholeText.OF_A_PROPERTY.deserialize(parser, context);
    return stated == null ? null : reading.apply(stated);
  }

  /** By {@link Typed#name}. */
  static final class Name extends TypedReader {
    private static final long serialVersionUID = 1L;

    Name() {
      super(Typed::name);
    }
  }

  /** By {@link Typed#number}. */
  static final class Number extends TypedReader {
    private static final long serialVersionUID = 1L;

    Number() {
      super(Typed::number);
    }
  }
}
