package io.guapai.runtime.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.guapai.runtime.text.WholeText;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON body has where something else was expected, told in JSON's words: whoever sent it
 * knows nothing of our classes.
 */
public final class JsonMismatch {

  private static final int LONGEST = 64;
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

  private static final Pattern FROM = Pattern.compile("from ([A-Z][a-z-]+) value");
  private static final Words NUMBER = new Words("数字", "a number");
  private static final Map<String, Words> KINDS =
      Map.of(
          "Object", new Words("对象", "an object"),
          "Array", new Words("数组", "an array"),
          "String", new Words("字符串", "a string"),
          "Boolean", new Words("true或false", "true or false"),
          "Null", new Words("null", "null"),
          "Number", NUMBER,
          "Integer", NUMBER,
          "Floating-point", NUMBER);

  private JsonMismatch() {}

  /** Words in both languages. */
  private record Words(String zh, String en) {

    String in(Locale locale) {
      return "zh".equals(locale.getLanguage()) ? zh : en;
    }
  }

  /** The refusal, with the value that came if it is short. */
  public static ProblemException told(MismatchedInputException e, HttpHeaders headers) {
    return refusal(e, headers, came(e));
  }

  /** The refusal, without the value that came: it may be one that somebody confided. */
  public static ProblemException withheld(MismatchedInputException e, HttpHeaders headers) {
    return refusal(e, headers, kind(e));
  }

  /** The refusal of what cannot be read as JSON at all, without what came. */
  static ProblemException broken(JsonProcessingException e, HttpHeaders headers) {
    JsonLocation at = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
    Words what =
        new Words(
            "第%d行第%d列处不是JSON，或有名称重复、数值过大".formatted(at.getLineNr(), at.getColumnNr()),
            "at line %d, column %d it is no JSON, has a name twice, or a number too large"
                .formatted(at.getLineNr(), at.getColumnNr()));
    Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
    return new ProblemException(PlatformProblem.UNREADABLE_BODY, null, what.in(locale));
  }

  private static ProblemException refusal(
      MismatchedInputException e, HttpHeaders headers, @Nullable Words came) {
    Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
    String field = path(e);
    if (e instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds() == null
              ? ""
              : unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      return new ProblemException(PlatformProblem.UNKNOWN_FIELD, field, field, known);
    }
    Words expected = expected(e);
    Words place = field.isEmpty() ? new Words("请求体", "the body") : new Words(field, field);
    Words all =
        came == null
            ? new Words(
                "%s应为%s".formatted(place.zh(), expected.zh()),
                "%s must be %s".formatted(place.en(), expected.en()))
            : new Words(
                "%s应为%s，收到的是%s".formatted(place.zh(), expected.zh(), came.zh()),
                "%s must be %s; what came is %s".formatted(place.en(), expected.en(), came.en()));
    return new ProblemException(
        PlatformProblem.UNREADABLE_BODY, field.isEmpty() ? null : field, all.in(locale));
  }

  /** Where it is, such as {@code inspectors[1].name}; empty for the body as a whole. */
  private static String path(MismatchedInputException e) {
    StringBuilder path = new StringBuilder();
    e.getPath()
        .forEach(
            step -> {
              if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
              } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
              }
            });
    return path.toString();
  }

  private static Words expected(MismatchedInputException e) {
    Class<?> type = e.getTargetType();
    if (String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")) {
      return new Words("单个值，其后不得有内容", "one value with nothing after it");
    }
    if (isLost(e)) {
      return new Words("不含空字符（NUL）和半个字符的文本", "text without NUL and without half a character");
    }
    if (type == null) {
      return new Words("其他类型的值", "a value of another kind");
    }
    if (type.isEnum()) {
      String constants =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", "));
      return new Words("下列之一：" + constants, "one of " + constants);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Words("true或false", "true or false");
    }
    if (WHOLE.contains(type)) {
      return new Words("整数", "a whole number");
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return NUMBER;
    }
    return ofClass(type);
  }

  private static Words ofClass(Class<?> type) {
    if (type == LocalDate.class) {
      return new Words("日期，如2026-03-01", "a date such as 2026-03-01");
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return new Words("时间，如2026-03-01T08:00:00Z", "a time such as 2026-03-01T08:00:00Z");
    }
    if (type == UUID.class) {
      return new Words("UUID", "a UUID");
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return new Words("字符串", "a string");
    }
    return type.isArray() || Collection.class.isAssignableFrom(type)
        ? new Words("数组", "an array")
        : new Words("对象", "an object");
  }

  /** A text of which something would be lost. */
  private static boolean isLost(MismatchedInputException e) {
    return WholeText.FAULT.equals(e.getOriginalMessage());
  }

  private static @Nullable Words came(MismatchedInputException e) {
    return !isLost(e)
            && e instanceof InvalidFormatException format
            && format.getValue() instanceof String text
            && text.length() <= LONGEST
        ? new Words("字符串“" + text + "”", "the string \"" + text + "\"")
        : kind(e);
  }

  /** The parser is closed by now, and only Jackson's message still knows what it stood at. */
  private static @Nullable Words kind(MismatchedInputException e) {
    if (isLost(e)) {
      return null;
    }
    if (e instanceof InvalidFormatException format && format.getValue() instanceof String) {
      return KINDS.get("String");
    }
    Matcher found = FROM.matcher(String.valueOf(e.getOriginalMessage()));
    return found.find() ? KINDS.get(found.group(1)) : null;
  }
}
