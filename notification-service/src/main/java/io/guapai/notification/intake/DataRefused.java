package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.List;

/** The data of an event breaks its schema. */
final class DataRefused extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> violations;

  /**
   * @param violations one line per offending field
   */
  DataRefused(List<String> violations) {
    super(NotificationProblem.DATA_VIOLATES_SCHEMA, "data", String.join("; ", violations));
    this.violations = violations;
  }

  List<String> violations() {
    return violations;
  }
}
