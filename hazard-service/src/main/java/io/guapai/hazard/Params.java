package io.guapai.hazard;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.text.Typed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, and says precisely what is wrong with one. */
public final class Params {

  private Params() {}

  /** A constant by its name; null when not given. */
  public static <E extends Enum<E>> @Nullable E constant(
      String name, Class<E> type, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> invalid(name, value, Arrays.toString(constants)));
  }

  /** True or false; null when not given. */
  public static @Nullable Boolean flag(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, value, "true, false");
    };
  }

  /** The size of a page. */
  public static int limit(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return Page.size(null);
    }
    try {
      return Page.size(Integer.valueOf(value));
    } catch (NumberFormatException e) {
      throw invalid("limit", value, "1–" + Page.MAX_SIZE);
    }
  }

  /** A calendar year; null when not given. */
  public static @Nullable Integer year(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!value.matches("[0-9]{4}")) {
      throw invalid("year", value, "YYYY");
    }
    return Integer.valueOf(value);
  }

  /** Text as it is; null when not given. */
  public static @Nullable String text(@Nullable String value) {
    // The database cannot be asked for a NUL; no text in it holds the replacement character either.
    return value == null || value.isBlank() ? null : value.replace('\u0000', '\uFFFD');
  }

  /** A number without what nobody sees in it; null when not given. */
  public static @Nullable String number(@Nullable String value) {
    String text = text(value);
    return text == null ? null : Typed.name(text);
  }

  /** The territory asked for, or the caller's own; null when the caller's scope is no territory. */
  public static @Nullable String region(Caller caller, @Nullable String asked) {
    return asked == null && caller.region() == null ? null : caller.regionWithin(asked).value();
  }

  private static ProblemException invalid(String name, String value, String expected) {
    return new ProblemException(PlatformProblem.INVALID_VALUE, name, name, value, expected);
  }
}
