package io.guapai.hazard.deadline;

import io.guapai.runtime.act.Owing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a hazard keeps it.
 *
 * @param date the last day in time
 * @param expiresAt the first instant too late
 * @param explanation {@link Explanation} as JSON
 * @param remindAt when it is first to be brought to mind; null when nobody is reminded
 */
public record DueDate(
    LocalDate date, Instant expiresAt, String explanation, @Nullable Instant remindAt)
    implements Owing.Term {

  /** A deadline that nobody is reminded of. */
  public DueDate(LocalDate date, Instant expiresAt, String explanation) {
    this(date, expiresAt, explanation, null);
  }
}
