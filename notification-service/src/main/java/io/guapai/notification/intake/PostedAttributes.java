package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.event.EventAttributes.Violation;
import io.guapai.runtime.http.ProblemException;
import java.util.Map;

/** What the platform's rules for attributes refuse, as the edge tells it. */
final class PostedAttributes {

  private PostedAttributes() {}

  /**
   * Checks the attributes of an event.
   *
   * @throws ProblemException naming the first that is missing or wrong
   */
  static void check(Map<String, String> attributes) {
    EventAttributes.violation(attributes)
        .ifPresent(
            violation -> {
              throw problem(violation);
            });
  }

  static ProblemException invalid(String name, String value, String expected) {
    return new ProblemException(
        NotificationProblem.INVALID_ATTRIBUTE,
        name,
        name,
        EventAttributes.isPlain(value) ? EventAttributes.shortened(value) : "…",
        expected);
  }

  private static ProblemException problem(Violation violation) {
    return violation.missing()
        ? new ProblemException(
            NotificationProblem.MISSING_ATTRIBUTE, violation.attribute(), violation.attribute())
        : invalid(violation.attribute(), violation.value(), violation.expected());
  }
}
