package io.guapai.notification.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.ProblemException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of events that agencies post. */
final class AgencyTypes {

  private static final Pattern TYPE = Pattern.compile("io\\.guapai\\.([a-z0-9-]+)\\.v(\\d+)");

  private static final Map<String, Class<? extends Fact>> BY_NAME =
      Contracts.all().stream()
          .filter(fact -> Contracts.stream(fact) == Stream.AGENCY)
          .collect(toMap(fact -> contract(fact).name(), fact -> fact, (a, b) -> b, TreeMap::new));

  private AgencyTypes() {}

  /**
   * The fact that a type names.
   *
   * @throws ProblemException when agencies post no such type, or not in this version
   */
  static Class<? extends Fact> require(String type) {
    Matcher parts = TYPE.matcher(type);
    Class<? extends Fact> fact = parts.matches() ? BY_NAME.get(parts.group(1)) : null;
    if (fact == null) {
      throw new ProblemException(
          NotificationProblem.UNKNOWN_EVENT_TYPE,
          "type",
          EventAttributes.shortened(type),
          BY_NAME.values().stream().map(Contracts::type).collect(joining(", ")));
    }
    if (!Contracts.type(fact).equals(type)) {
      throw new ProblemException(
          NotificationProblem.UNSUPPORTED_EVENT_VERSION,
          "type",
          contract(fact).name(),
          String.valueOf(contract(fact).version()),
          parts.group(2));
    }
    return fact;
  }

  /** Whether a type names a fact that agencies post, in whichever version. */
  static boolean isKnown(String type) {
    Matcher parts = TYPE.matcher(type);
    return parts.matches() && BY_NAME.containsKey(parts.group(1));
  }

  private static Contract contract(Class<? extends Fact> fact) {
    return Objects.requireNonNull(fact.getAnnotation(Contract.class));
  }
}
