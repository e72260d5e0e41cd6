package io.guapai.notification.alert;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All facts that authorities are told of, as the matrix of recipients lists them. */
final class AlertTable {

  private static final Map<Class<? extends Fact>, AlertEntry<?>> ENTRIES =
      Stream.of(
              UnitAlerts.TABLE,
              LiftAlerts.TABLE,
              EnterpriseAlerts.TABLE,
              PeopleAlerts.TABLE,
              AccidentAlerts.TABLE,
              HazardAlerts.TABLE,
              EnforcementAlerts.TABLE,
              AuthorityAlerts.TABLE,
              EscalationAlerts.TABLE)
          .flatMap(List::stream)
          .collect(toUnmodifiableMap(AlertEntry::fact, Function.identity()));

  private AlertTable() {}

  static Collection<AlertEntry<?>> entries() {
    return ENTRIES.values();
  }

  /** The entry of a fact that has one. */
  static AlertEntry<?> of(Fact fact) {
    return Objects.requireNonNull(ENTRIES.get(fact.getClass()));
  }

  /** The facts of other services in it. */
  static List<Class<? extends Fact>> heard() {
    return ENTRIES.keySet().stream()
        .filter(fact -> Contracts.stream(fact) != io.guapai.contracts.Stream.NOTIFICATION)
        .toList();
  }
}
