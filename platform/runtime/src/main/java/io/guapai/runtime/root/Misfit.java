package io.guapai.runtime.root;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.Description;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a root does not fit those that its service anchored before: evidence that somebody rewrote a
 * history, or that a service was set back to an earlier day.
 */
public enum Misfit {
  /** Another root is kept for the day. */
  @Description("a second root for the day 当日已有不同锚定值")
  SECOND_FOR_THE_DAY,
  /** The root that it names as the one before is not the one kept. */
  @Description("names another root before it 所称前一锚定值不符")
  OTHER_PREVIOUS,
  /** Its day is not after that of the last one kept. */
  @Description("its day is not after the last one 日期不晚于最近锚定日")
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
