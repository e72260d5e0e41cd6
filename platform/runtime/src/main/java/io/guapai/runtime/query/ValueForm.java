package io.guapai.runtime.query;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemType;
import io.guapai.runtime.territory.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a type look like in an address.
 *
 * @param problem what is said of a text that is none
 * @param expected what would be a value, in no language
 * @param parse throws for a text that is none
 */
record ValueForm<T>(ProblemType problem, String expected, Function<String, T> parse) {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private static final Map<Class<?>, ValueForm<?>> FORMS =
      Map.of(
          String.class, new ValueForm<>(PlatformProblem.UNREADABLE_TEXT, "", ValueForm::text),
          RegionCode.class, new ValueForm<>(PlatformProblem.UNKNOWN_REGION, "", RegionCode::parse),
          Boolean.class, form("true, false", ValueForm::flag),
          UUID.class, form("UUID", ValueForm::uuid),
          Day.class, form(Day.FORM, Day::parse),
          Month.class, form(Month.FORM, Month::parse),
          Quarter.class, form(Quarter.FORM, Quarter::parse),
          AsOf.class, form(AsOf.FORM, AsOf::parse),
          Box.class, form(Box.FORM, Box::parse));

  /** The form of a type; null when it is none that is read here. */
  @SuppressWarnings("unchecked")
  static <T> @Nullable ValueForm<T> of(Class<T> type, Annotation[] annotations) {
    return (ValueForm<T>) named(type, annotations);
  }

  /** The form of ids. */
  static ValueForm<UUID> ids() {
    return form("UUID", ValueForm::uuid);
  }

  private static @Nullable ValueForm<?> named(Class<?> type, Annotation[] annotations) {
    if (type.isEnum()) {
      return constants(type);
    }
    if (type == Integer.class) {
      return number(annotations, Long::intValue);
    }
    return type == Long.class ? number(annotations, Function.identity()) : FORMS.get(type);
  }

  private static <T> ValueForm<T> form(String expected, Function<String, T> parse) {
    return new ValueForm<>(PlatformProblem.INVALID_VALUE, expected, parse);
  }

  /** Constants, by the text that they are shown as. */
  static <E> ValueForm<E> constants(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return form(
        Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", ")),
        text ->
            Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow());
  }

  private static <T> ValueForm<T> number(Annotation[] annotations, Function<Long, T> narrowed) {
    long least =
        of(annotations, Min.class).map(Min::value).findFirst().orElse((long) Integer.MIN_VALUE);
    long most =
        of(annotations, Max.class).map(Max::value).findFirst().orElse((long) Integer.MAX_VALUE);
    return form(
        least + "–" + most,
        text -> {
          long number = WHOLE_NUMBER.matcher(text).matches() ? Long.parseLong(text) : least - 1;
          if (number < least || number > most) {
            throw new IllegalArgumentException("no number within the bounds");
          }
          return narrowed.apply(number);
        });
  }

  private static <A extends Annotation> Stream<A> of(Annotation[] annotations, Class<A> type) {
    return Arrays.stream(annotations).filter(type::isInstance).map(type::cast);
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither");
    };
  }

  /** Java itself also takes shorter ones. */
  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not written as a UUID is");
    }
    return uuid;
  }

  /** No text of ours has a control character, and the database takes no NUL. */
  private static String text(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a control character");
    }
    return text;
  }

  ProblemException refused(String name, String value) {
    return problem == PlatformProblem.UNKNOWN_REGION
        ? new ProblemException(problem, name, value)
        : new ProblemException(problem, name, name, value, expected);
  }
}
