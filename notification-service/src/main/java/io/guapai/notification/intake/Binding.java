package io.guapai.notification.intake;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Fact;
import io.guapai.notification.NotificationProblem;
import io.guapai.notification.organization.Organization;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.ProblemException;
import java.util.Locale;
import java.util.Objects;

/**
 * What an organization is bound to, held against an event. Where its territory is not known here:
 * an event names a unit by its number only, so the service that knows the unit checks the place.
 */
final class Binding {

  /** Sources that only the platform's own services use. */
  private static final String OWN_SOURCES = "/guapai/";

  private Binding() {}

  static void requireSource(Organization sender, String source) {
    if (source.toLowerCase(Locale.ROOT).startsWith(OWN_SOURCES)) {
      throw new ProblemException(
          NotificationProblem.SOURCE_TAKEN, "source", EventAttributes.shortened(source));
    }
    if (!sender.owns(source)) {
      throw sourceNotBound(sender.id(), source);
    }
  }

  static ProblemException sourceNotBound(String organization, String source) {
    return new ProblemException(
        NotificationProblem.SOURCE_NOT_BOUND,
        "source",
        EventAttributes.shortened(source),
        organization);
  }

  static void requireType(Organization sender, Class<? extends Fact> fact) {
    String name = Objects.requireNonNull(fact.getAnnotation(Contract.class)).name();
    if (!sender.posts(name)) {
      throw new ProblemException(
          NotificationProblem.TYPE_NOT_BOUND,
          "type",
          name,
          sender.id(),
          String.join(", ", sender.types()));
    }
  }

  /** Refuses a name in the data that is not the sender's own: a body is never identity. */
  static void requireSelf(Organization sender, String field, String name) {
    if (!sender.id().equals(name)) {
      throw speaksForAnother(sender.id(), field, name);
    }
  }

  static ProblemException speaksForAnother(String organization, String field, String name) {
    return new ProblemException(
        NotificationProblem.SPEAKS_FOR_ANOTHER,
        "data." + field,
        field,
        EventAttributes.shortened(name),
        organization);
  }
}
