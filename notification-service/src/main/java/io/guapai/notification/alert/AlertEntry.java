package io.guapai.notification.alert;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Severity;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An entry of the table of alerts: a fact that authorities are told of, and what they are told.
 *
 * @param severity what the alert asks of its reader, unless its content says so
 * @param told which facts of the class they are told of
 * @param says what is said of one
 */
record AlertEntry<F extends Fact>(
    Class<F> fact, Severity severity, Predicate<F> told, Function<F, AlertContent> says) {

  static <F extends Fact> AlertEntry<F> alert(
      Class<F> fact, Severity severity, Function<F, AlertContent> says) {
    return new AlertEntry<>(fact, severity, any -> true, says);
  }

  AlertEntry<F> onlyIf(Predicate<F> asked) {
    return new AlertEntry<>(fact, severity, asked, says);
  }

  /** The fact's name on the wire, which is the alert's too and finds its words. */
  String type() {
    return fact.getAnnotation(Contract.class).name();
  }

  /** What is said of a fact of this class; empty when nobody is told of it. */
  Optional<AlertContent> of(Fact heard) {
    F known = fact.cast(heard);
    return told.test(known) ? Optional.of(says.apply(known)) : Optional.empty();
  }
}
