package io.guapai.hazard.lifecycle;

import io.guapai.hazard.deadline.DueDate;
import java.time.Instant;

/**
 * How the time to rectify a hazard ran.
 *
 * @param until when it stopped: on the day that inspectors found, or when the rectification was
 *     handed in; now while it runs
 * @param overdueTold whether the last overdue that was told has not been taken back
 */
public record TimeRun(Instant until, boolean overdueTold) {

  /** Whether it ran past a deadline. */
  boolean passed(DueDate due) {
    return !until.isBefore(due.expiresAt());
  }
}
