package io.guapai.runtime.root;

import io.guapai.contracts.Anchored;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a root does not fit those that its service anchored before: evidence that somebody rewrote a
 * history, or that a service was set back to an earlier day.
 */
public enum Misfit {
  /** Another root is kept for the day. */
  SECOND_FOR_THE_DAY,
  /** The root that it names as the one before is not the one kept. */
  OTHER_PREVIOUS,
  /** Its day is not after that of the last one kept. */
  OF_THE_PAST;

  /** The root of a day. */
  public record RootOfDay(LocalDate day, String root) {}

  /**
   * How a root does not fit.
   *
   * @param ofItsDay the root kept for its day; null when none is
   * @param last the last one kept; null when none is: then any root fits
   * @return null when it fits
   */
  public static @Nullable Misfit of(
      Anchored told, @Nullable String ofItsDay, @Nullable RootOfDay last) {
    if (ofItsDay != null) {
      return ofItsDay.equals(told.root()) ? null : SECOND_FOR_THE_DAY;
    }
    if (last == null) {
      return null;
    }
    if (!told.day().isAfter(last.day())) {
      return OF_THE_PAST;
    }
    return Objects.equals(told.previousRoot(), last.root()) ? null : OTHER_PREVIOUS;
  }
}
