package io.guapai.hazard.statistics;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the lines of a form stand for. */
public enum Grouping {
  /** A line for each territory directly below. */
  TERRITORY,
  /** A line for each section of GB/T 4754-2017. */
  INDUSTRY;

  /** Reads the name in small letters; {@link #TERRITORY} when not given. */
  static Grouping parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return TERRITORY;
    }
    for (Grouping grouping : values()) {
      if (grouping.toString().equals(text)) {
        return grouping;
      }
    }
    throw new ProblemException(
        PlatformProblem.INVALID_VALUE, "by", "by", text, TERRITORY + ", " + INDUSTRY);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
