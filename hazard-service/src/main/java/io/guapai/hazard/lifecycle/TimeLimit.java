package io.guapai.hazard.lifecycle;

import io.guapai.hazard.deadline.DueDate;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a hazard is to be rectified (整改期限), and whether that ran past.
 *
 * @param deadline why it is due on that day, as JSON; null when it has no deadline
 * @param expiresAt first instant after the due date
 * @param remindAt when it is next to be brought to mind
 * @param overdueCycle how often it ran past a deadline
 */
@Embeddable
public record TimeLimit(
    @Nullable LocalDate dueDate,
    @Nullable String deadline,
    @Nullable Instant expiresAt,
    @Nullable Instant remindAt,
    boolean overdue,
    int overdueCycle) {

  static final TimeLimit NONE = new TimeLimit(null, null, null, null, false, 0);

  TimeLimit set(@Nullable DueDate due) {
    return due == null
        ? new TimeLimit(null, null, null, null, overdue, overdueCycle)
        : new TimeLimit(
            due.date(), due.explanation(), due.expiresAt(), due.remindAt(), overdue, overdueCycle);
  }

  TimeLimit ranPast() {
    return new TimeLimit(dueDate, deadline, expiresAt, remindAt, true, overdueCycle + 1);
  }

  TimeLimit notOverdue() {
    return new TimeLimit(dueDate, deadline, expiresAt, remindAt, false, overdueCycle);
  }
}
