package io.guapai.runtime.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of values, written for the driver as one array: {@code unnest} makes rows of it, so that
 * a statement has one text and one plan whatever it is given.
 *
 * @param type the array's PostgreSQL element type, after the first value that is not null
 */
record ArrayParameter(String type, @Nullable Object[] elements) {

  /** Without any value the column is text: a statement casts what it wants of another type. */
  private static final String TEXT = "text";

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          Long.class, "bigint",
          Integer.class, "int",
          Boolean.class, "bool",
          BigDecimal.class, "numeric",
          UUID.class, "uuid",
          LocalDate.class, "date",
          Instant.class, "timestamptz",
          byte[].class, "bytea");

  static ArrayParameter of(Collection<?> values) {
    String type =
        values.stream()
            .filter(Objects::nonNull)
            .findFirst()
            .map(value -> TYPES.getOrDefault(value.getClass(), TEXT))
            .orElse(TEXT);
    return new ArrayParameter(type, values.stream().map(ArrayParameter::written).toArray());
  }

  private static @Nullable String written(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof byte[] bytes) {
      return "\\x" + HexFormat.of().formatHex(bytes);
    }
    return value instanceof Collection<?> inner ? literal(inner) : Objects.toString(value, null);
  }

  private static String literal(Collection<?> values) {
    return values.stream()
        .map(ArrayParameter::written)
        .map(text -> text == null ? "NULL" : '"' + text.replaceAll("[\\\\\"]", "\\\\$0") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
