package io.guapai.runtime.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a body of a kind has to say, for whoever wrote another: each part with its type. */
final class BodyShape {

  private BodyShape() {}

  /** The parts of a record, those of its parts included. */
  static String of(Class<?> body) {
    return Arrays.stream(body.getRecordComponents())
        .map(BodyShape::part)
        .collect(Collectors.joining(", "));
  }

  private static String part(RecordComponent part) {
    return part.getName() + ": " + type(part.getGenericType());
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType many) {
      return "[" + type(many.getActualTypeArguments()[0]) + ", …]";
    }
    Class<?> one = (Class<?>) type;
    if (one.isRecord()) {
      return "{" + of(one) + "}";
    }
    return one.isEnum()
        ? Arrays.stream(one.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(" | "))
        : one.getSimpleName();
  }
}
