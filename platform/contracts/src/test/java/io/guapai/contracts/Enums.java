package io.guapai.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What contracts say with an enum: a closed list, or an open one with something to fall back to.
 */
final class Enums {

  /** What a value of an open enum may look like in any later release. */
  static final String VALUE = "^[A-Z][A-Z0-9_]{0,63}$";

  private Enums() {}

  static boolean isOpen(Class<?> type) {
    return type.isEnum() && fallback(type).isPresent();
  }

  /** What a reader takes an unknown value for; only open enums have it. */
  static Optional<Enum<?>> fallback(Class<?> type) {
    return constants(type, Enums::isFallback).stream().findFirst();
  }

  /** What a writer may say, in the order of declaration. */
  static List<Enum<?>> values(Class<?> type) {
    return constants(type, field -> !isFallback(field));
  }

  /** Lists the values; of an open enum beside the form of those to come. */
  static void describe(ObjectNode property, Class<?> type) {
    if (isOpen(type)) {
      ArrayNode choices = property.putArray("anyOf");
      list(choices.addObject().putArray("enum"), type);
      choices.addObject().put("pattern", VALUE);
    } else {
      list(property.putArray("enum"), type);
    }
  }

  /** What each value means, and whether others may come. */
  static String words(Class<?> type) {
    String listed =
        values(type).stream()
            .map(value -> value.name() + ": " + words(value))
            .collect(Collectors.joining("; "));
    return fallback(type)
        .map(
            fallback ->
                listed
                    + ". Open: other values may be added, take them for "
                    + words(fallback)
                    + " (开放枚举，今后可能增加取值)")
        .orElse(listed);
  }

  private static void list(ArrayNode array, Class<?> type) {
    values(type).forEach(value -> array.add(value.name()));
  }

  private static String words(Enum<?> value) {
    return SchemaGenerator.words(field(value));
  }

  private static List<Enum<?>> constants(Class<?> type, Predicate<Field> selected) {
    return Arrays.stream(type.getEnumConstants())
        .<Enum<?>>map(value -> (Enum<?>) value)
        .filter(value -> selected.test(field(value)))
        .toList();
  }

  private static boolean isFallback(Field constant) {
    return constant.isAnnotationPresent(JsonEnumDefaultValue.class);
  }

  private static Field field(Enum<?> value) {
    try {
      return value.getDeclaringClass().getField(value.name());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
