package io.guapai.hazard.deadline.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a hazard.
 *
 * @param current the one that counts; null when there is none, and then the hazard is never overdue
 * @param earlier those that it replaced, the newest first
 */
public record DeadlinesView(@Nullable DeadlineView current, List<DeadlineView> earlier) {

  static DeadlinesView of(List<DeadlineView> newestFirst, boolean inForce) {
    return inForce && !newestFirst.isEmpty()
        ? new DeadlinesView(newestFirst.get(0), newestFirst.subList(1, newestFirst.size()))
        : new DeadlinesView(null, newestFirst);
  }
}
