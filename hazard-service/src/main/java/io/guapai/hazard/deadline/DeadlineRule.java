package io.guapai.hazard.deadline;

import io.guapai.contracts.Grade;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A rule that sets a term.
 *
 * @param code the hazard code it is for; null when it is for all of a grade
 * @param grade the grade it is for; null when it is for a code whatever its grade
 * @param days length of the term, counted from the day after it starts
 */
public record DeadlineRule(
    String id,
    String edition,
    Purpose purpose,
    @Nullable String code,
    @Nullable Grade grade,
    int days,
    DayUnit unit,
    String source,
    Mark mark) {

  /** What the shelf says of it. */
  record Body(
      @NotNull Purpose purpose,
      @Nullable String code,
      @Nullable Grade grade,
      @Min(1) int days,
      @NotNull DayUnit unit) {}

  /** What a rule is for: of two for the same one holds. */
  record Matter(Purpose purpose, @Nullable String code, @Nullable Grade grade) {}

  static DeadlineRule of(Edition<Body> edition) {
    Body body = edition.says();
    return new DeadlineRule(
        edition.id(),
        edition.edition(),
        body.purpose(),
        body.code(),
        body.grade(),
        body.days(),
        body.unit(),
        edition.source(),
        edition.mark());
  }

  Matter matter() {
    return new Matter(purpose, code, grade);
  }
}
