package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The topics that a service reads, as the sources of its subscriptions say. The services are no
 * dependency of the chart, and a chart is tested without building them.
 */
final class SubscriptionsInCode {

  private static final Map<String, Class<? extends Fact>> FACTS =
      Contracts.all().stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private static final Pattern SUBSCRIPTION = Pattern.compile("implements Subscription\\b");
  private static final Pattern ROUTE = Pattern.compile("\\.on(?:Any)?\\(\\s*(\\w+)[.(]");
  private static final Pattern FACT = Pattern.compile("\\b(\\w+)\\.class\\b");
  private static final Pattern CONSTANT =
      Pattern.compile("\\.onAny\\(\\s*([A-Z]\\w+)\\.([A-Z_]+)\\b");
  private static final Pattern ANSWERED = Pattern.compile("\\.answerFor\\(\\s*Stream\\.(\\w+)");

  private final Map<String, String> sources;

  private SubscriptionsInCode(Map<String, String> sources) {
    this.sources = sources;
  }

  /**
   * The topics that one service reads: by its own subscriptions, and by those of the platform,
   * which hear no service of what it tells itself.
   */
  static Set<String> topics(String service) {
    Set<String> topics = topicsIn(Path.of("../../platform/runtime", "src/main/java"));
    topics.removeIf(
        topic ->
            Arrays.stream(Stream.values())
                .filter(stream -> stream.topic().equals(topic))
                .anyMatch(stream -> stream.sources().contains("/guapai/" + service)));
    topics.addAll(topicsIn(Path.of("../..", service + "-service", "src/main/java")));
    return topics;
  }

  private static Set<String> topicsIn(Path folder) {
    try (var files = Files.walk(folder)) {
      return new SubscriptionsInCode(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .collect(
                      Collectors.toMap(
                          file -> folder.relativize(file).toString(), SubscriptionsInCode::read)))
          .topics();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> topics() {
    Set<String> topics = new TreeSet<>();
    List<String> subscriptions =
        sources.values().stream().filter(text -> SUBSCRIPTION.matcher(text).find()).toList();
    assertThat(subscriptions).isNotEmpty();
    for (String subscription : subscriptions) {
      assertUnderstood(subscription);
      topics.addAll(topicsOfFacts(subscription));
      CONSTANT
          .matcher(subscription)
          .results()
          .forEach(constant -> topics.addAll(topicsOfFacts(declaration(constant))));
      ANSWERED
          .matcher(subscription)
          .results()
          .forEach(stream -> topics.add(Stream.valueOf(stream.group(1)).topic()));
    }
    return topics;
  }

  /**
   * A route is a fact, a list of facts, or a constant of another class: nothing else is read here.
   */
  private static void assertUnderstood(String subscription) {
    assertThat(ROUTE.matcher(subscription).results().map(route -> route.group(1)))
        .as("routes in %s", subscription)
        .hasSize((int) Pattern.compile("\\.on(Any)?\\(").matcher(subscription).results().count())
        .allMatch(
            first ->
                FACTS.containsKey(first)
                    || first.equals("List")
                    || CONSTANT
                        .matcher(subscription)
                        .results()
                        .anyMatch(constant -> constant.group(1).equals(first)));
  }

  /** From the name of a constant in the class that declares it to the end of its statement. */
  private String declaration(MatchResult constant) {
    String text =
        sources.entrySet().stream()
            .filter(source -> source.getKey().endsWith("/" + constant.group(1) + ".java"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    int start = text.indexOf(" " + constant.group(2) + " =");
    assertThat(start).as("%s.%s", constant.group(1), constant.group(2)).isNotNegative();
    return text.substring(start, text.indexOf(';', start));
  }

  private static Set<String> topicsOfFacts(String text) {
    return FACT.matcher(text)
        .results()
        .map(fact -> FACTS.get(fact.group(1)))
        .filter(fact -> fact != null)
        .map(fact -> Contracts.stream(fact).topic())
        .collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
