package io.guapai.inspection.due;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an inspection stands to its date; derived from the date, never stored. */
public enum DueState {
  OVERDUE,
  DUE_SOON;

  /**
   * The states that a query asks for.
   *
   * @param asked one of them; null or blank for all
   * @throws ProblemException when it is none of them
   */
  static Set<DueState> asked(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return EnumSet.allOf(DueState.class);
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(asked))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(
            () ->
                new ProblemException(
                    PlatformProblem.INVALID_VALUE, "state", "state", asked, "OVERDUE, DUE_SOON"));
  }
}
