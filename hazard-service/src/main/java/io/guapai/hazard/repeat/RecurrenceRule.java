package io.guapai.hazard.repeat;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What hazards of the past count for a new one.
 *
 * @param days how far back they count
 * @param raiseAt from which return on the grade is one tier up; null for never
 */
public record RecurrenceRule(
    String id, String edition, int days, @Nullable Integer raiseAt, String source, Mark mark) {

  /** What the shelf says of it. */
  public record Body(@Min(1) int days, @Min(1) @Nullable Integer raiseAt) {}

  static RecurrenceRule of(Edition<Body> edition) {
    return new RecurrenceRule(
        edition.id(),
        edition.edition(),
        edition.says().days(),
        edition.says().raiseAt(),
        edition.source(),
        edition.mark());
  }

  /** What past hazards are looked for. */
  public enum Purpose {
    /** Closed ones of the same unit and code: the new one repeats them. */
    REPEAT,
    /** Open ones that may be the same. */
    SIMILAR
  }
}
