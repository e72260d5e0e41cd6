package io.guapai.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An alert on a metric that nobody gives never rings, and one without an answer helps nobody. */
class WatchingTest {
  private static final Pattern METRIC = Pattern.compile("\\bguapai_[a-z_]+\\b");
  private static final Pattern CAUSE = Pattern.compile("cause=\"(\\w+)\"");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");

  private final Set<String> given = MetricsInCode.names();
  private final List<JsonNode> alerts = alerts();
  private final JsonNode dashboard = json(Path.of("dashboard.json"));
  private final String runbook = text("runbook.md");
  private final String readme = text("README.md");

  @Test
  void theCodeGivesMetricsAtAll() {
    assertThat(given)
        .contains("guapai_outbox_oldest_seconds", "guapai_records_parked_total")
        .hasSizeGreaterThan(10);
  }

  @Test
  void everyMetricOfAnAlertIsGivenByTheCode() {
    for (JsonNode alert : alerts) {
      assertThat(metrics(alert.path("expr").asText()))
          .as(alert.path("alert").asText())
          .isNotEmpty()
          .isSubsetOf(given);
    }
  }

  @Test
  void theDashboardShowsEveryMetricThatTheCodeGivesAndNoOther() {
    Set<String> shown = new TreeSet<>();
    dashboard.findValuesAsText("expr").forEach(expression -> shown.addAll(metrics(expression)));
    assertThat(shown).isEqualTo(given);
  }

  @Test
  void theReadmeExplainsEveryMetricThatTheCodeGivesAndNoOther() {
    assertThat(metrics(readme)).isEqualTo(given);
  }

  @Test
  void theRunbookSpeaksOfNoMetricThatNobodyGives() {
    assertThat(metrics(runbook)).isSubsetOf(given);
  }

  @Test
  void aCauseThatAnAlertAsksForIsOneThatTheCodeCounts() {
    for (JsonNode alert : alerts) {
      CAUSE
          .matcher(alert.path("expr").asText())
          .results()
          .forEach(
              cause ->
                  assertThat(MetricsInCode.sources())
                      .containsPattern("\\b" + cause.group(1) + "\\b"));
    }
  }

  @Test
  void everyAlertHasItsSectionInTheRunbookAndSaysWhere() {
    List<String> names = new ArrayList<>();
    for (JsonNode alert : alerts) {
      String name = alert.path("alert").asText();
      names.add(name);
      assertThat(alert.at("/annotations/runbook").asText())
          .isEqualTo("deploy/observability/runbook.md#" + name.toLowerCase(Locale.ROOT));
      assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
      assertThat(alert.at("/labels/severity").asText()).isIn("warning", "critical");
    }
    assertThat(SECTION.matcher(runbook).results().map(section -> section.group(1)))
        .containsExactlyElementsOf(names)
        .doesNotHaveDuplicates();
  }

  @Test
  void everySectionSaysWhatItMeansWhatToLookAtAndWhatToDo() {
    String[] sections = SECTION.split(runbook);
    assertThat(sections).hasSize(alerts.size() + 1);
    for (int i = 1; i < sections.length; i++) {
      assertThat(sections[i]).contains("**Means**", "**Look at**").containsIgnoringCase("**do**");
    }
  }

  /**
   * The two ways out of a parked record that the service offers, the two of an unsent event, and
   * the one of a parked row.
   */
  @Test
  void theRunbookNamesCallsThatThereAre() {
    String sources = MetricsInCode.sources();
    assertThat(sources)
        .contains("/{service}/v1/dead-letters", "/{service}/v1/unsent", "/{service}/v1/parked-work")
        .contains("/{id}/replay", "/{id}/discard", "/{id}/retry");
    assertThat(runbook)
        .contains("/<service>/v1/dead-letters/{id}/replay", "/<service>/v1/unsent/{id}/retry")
        .contains("/<service>/v1/parked-work/{id}/replay");
  }

  @Test
  void panelsHaveIdsOfTheirOwnAndDoNotOverlap() {
    Set<Integer> ids = new TreeSet<>();
    Set<String> cells = new TreeSet<>();
    for (JsonNode panel : dashboard.path("panels")) {
      assertThat(ids.add(panel.path("id").asInt())).isTrue();
      assertThat(panel.path("title").asText()).isNotBlank();
      JsonNode place = panel.path("gridPos");
      for (int x = place.path("x").asInt();
          x < place.path("x").asInt() + place.path("w").asInt();
          x++) {
        for (int y = place.path("y").asInt();
            y < place.path("y").asInt() + place.path("h").asInt();
            y++) {
          assertThat(x).isLessThan(24);
          assertThat(cells.add(x + "," + y)).as("%s", panel.path("title")).isTrue();
        }
      }
    }
  }

  @Test
  void bracketsOfExpressionsClose() {
    List<String> expressions = new ArrayList<>(dashboard.findValuesAsText("expr"));
    alerts.forEach(alert -> expressions.add(alert.path("expr").asText()));
    assertThat(expressions)
        .allSatisfy(
            expression -> {
              for (String pair : List.of("()", "[]", "{}")) {
                assertThat(count(expression, pair.charAt(0)))
                    .as(expression)
                    .isEqualTo(count(expression, pair.charAt(1)));
              }
            });
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }

  private static Set<String> metrics(String text) {
    Set<String> names = new TreeSet<>();
    METRIC.matcher(text).results().forEach(name -> names.add(name.group()));
    return names;
  }

  private static List<JsonNode> alerts() {
    List<JsonNode> alerts = new ArrayList<>();
    try {
      for (JsonNode group : new YAMLMapper().readTree(text("alerts.yaml")).path("groups")) {
        group.path("rules").forEach(alerts::add);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return alerts;
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
