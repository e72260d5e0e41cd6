package io.guapai.hazard;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What the service told others, found by its subject, so that long streams are read quickly. */
public final class Told {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Told() {}

  /** Waits for the first fact about a subject. */
  public static <T extends Fact> T await(Class<T> fact, String subject) {
    return await(fact, subject, any -> true);
  }

  /** Waits for the first fact about a subject that fits. */
  public static <T extends Fact> T await(Class<T> fact, String subject, Predicate<T> fits) {
    Predicate<Recorded> wanted =
        event ->
            subject.equals(event.headers().get("ce_subject"))
                && event.is(fact)
                && fits.test(event.as(fact));
    return Streams.read(
            Contracts.stream(fact).topic(), PATIENCE, events -> events.stream().anyMatch(wanted))
        .stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow()
        .as(fact);
  }

  /** All facts of a kind about a subject, once another fact shows that no more are to come. */
  public static <T extends Fact> List<T> all(
      Class<T> fact, String subject, Predicate<Recorded> noMoreToCome) {
    return Streams.read(
            Contracts.stream(fact).topic(),
            PATIENCE,
            events -> events.stream().anyMatch(noMoreToCome))
        .stream()
        .filter(event -> subject.equals(event.headers().get("ce_subject")) && event.is(fact))
        .map(event -> event.as(fact))
        .toList();
  }
}
