package io.guapai.hazard.repeat;

import io.guapai.hazard.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What hazards of the past count for a new one.
 *
 * @param days how far back they count
 * @param raiseAt from which return on the grade is one tier up; null for never
 */
public record RecurrenceRule(
    String id, String edition, int days, @Nullable Integer raiseAt, String source, Mark mark) {

  /** What past hazards are looked for. */
  public enum Purpose {
    /** Closed ones of the same unit and code: the new one repeats them. */
    REPEAT,
    /** Open ones that may be the same. */
    SIMILAR
  }
}
