package io.guapai.notification.intake;

import static java.util.stream.Collectors.joining;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.TypeOf;
import io.guapai.contracts.TypeOf.Known;
import io.guapai.contracts.TypeOf.UnknownVersion;
import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.ProblemException;
import java.util.Objects;

/** The types of events that agencies post. */
final class AgencyTypes {

  private AgencyTypes() {}

  /**
   * The fact that a type names, in its newest version or in one that is lifted to it.
   *
   * @throws ProblemException when agencies post no such type, or not in this version
   */
  static Known require(String type) {
    TypeOf meaning = Contracts.resolve(type);
    if (meaning instanceof Known known && isPosted(known.fact())) {
      return known;
    }
    if (meaning instanceof UnknownVersion unknown && isPosted(unknown.fact())) {
      Contract contract = Objects.requireNonNull(unknown.fact().getAnnotation(Contract.class));
      throw new ProblemException(
          NotificationProblem.UNSUPPORTED_EVENT_VERSION,
          "type",
          contract.name(),
          String.valueOf(contract.version()),
          EventAttributes.shortened(unknown.version().replaceFirst("^v", "")));
    }
    throw new ProblemException(
        NotificationProblem.UNKNOWN_EVENT_TYPE,
        "type",
        EventAttributes.shortened(type),
        Contracts.all().stream()
            .filter(AgencyTypes::isPosted)
            .map(Contracts::type)
            .sorted()
            .collect(joining(", ")));
  }

  /** Whether a type names a fact that agencies post, in whichever version. */
  static boolean isKnown(String type) {
    TypeOf meaning = Contracts.resolve(type);
    return meaning instanceof Known known && isPosted(known.fact())
        || meaning instanceof UnknownVersion unknown && isPosted(unknown.fact());
  }

  private static boolean isPosted(Class<? extends Fact> fact) {
    return Contracts.stream(fact) == Stream.AGENCY;
  }
}
