package io.guapai.scoring;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of query parameters; what is none is refused with what would be. */
public final class QueryValue {

  private static final Pattern ENTERPRISE_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

  private QueryValue() {}

  /**
   * A constant by its name; null when the parameter is absent.
   *
   * @throws ProblemException when there is no such constant (400)
   */
  public static <E extends Enum<E>> @Nullable E constant(
      Class<E> type, String parameter, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> invalid(parameter, value, names(type)));
  }

  /**
   * A whole number; null when the parameter is absent.
   *
   * @throws ProblemException when it is none (400)
   */
  public static @Nullable Integer number(String parameter, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw invalid(parameter, value, "1, 2, 3 …");
    }
  }

  /** Whether a text may be the id of an enterprise at all. */
  public static boolean isEnterpriseId(String text) {
    return ENTERPRISE_ID.matcher(text).matches();
  }

  private static ProblemException invalid(String parameter, String value, String expected) {
    return new ProblemException(
        PlatformProblem.INVALID_VALUE, parameter, parameter, value, expected);
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
