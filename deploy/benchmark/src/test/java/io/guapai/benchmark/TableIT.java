package io.guapai.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.result.Table;
import io.guapai.local.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The whole table once, as small as can be: that it measures what it says, not how fast it is. */
class TableIT {

  private static final Path ROOT = Path.of(System.getProperty("guapai.root")).normalize();
  private static final Path TARGET = ROOT.resolve("deploy/benchmark/target/it");

  @Test
  void everyRowHasItsFiguresAndBothSidesWriteAndTellTheSame() throws Exception {
    Path file = TARGET.resolve("benchmark.json");
    Files.deleteIfExists(file);
    Options options = Options.parse(List.of("--small", "--results", file.toString()), ROOT);

    Results results = new Benchmark(options, TARGET, System.out).run();
    Main.write(results, file);

    List<String> table = Table.of(results);
    table.forEach(System.out::println);
    checks(results);
    shape(Json.MAPPER.readTree(file.toFile()));
  }

  private static void checks(Results results) {
    results.measurements().stream()
        .flatMap(measurement -> measurement.rows().stream())
        .flatMap(row -> row.checks().stream())
        .forEach(check -> assertTrue(check.passed(), check.toString()));
    for (Results.Measured measurement : results.measurements()) {
      List<Check> checks =
          measurement.rows().stream().flatMap(row -> row.checks().stream()).toList();
      assertFalse(checks.isEmpty(), measurement.name() + " checks nothing");
    }
  }

  private static void shape(JsonNode json) {
    assertTrue(json.path("date").isTextual());
    assertTrue(json.path("passed").asBoolean());
    assertTrue(json.path("machine").path("cores").asInt() > 0);
    assertEquals("on", json.path("machine").path("database").path("fsync").asText());
    assertEquals("on", json.path("machine").path("database").path("synchronous_commit").asText());
    Set<String> names = new TreeSet<>();
    for (JsonNode measurement : json.path("measurements")) {
      names.add(measurement.path("name").asText());
      assertFalse(measurement.path("rows").isEmpty(), measurement.toString());
      for (JsonNode row : measurement.path("rows")) {
        assertEquals(1, row.path("measured").size(), row.toString());
        assertTrue(row.path("ratio").path("median").isNumber(), row.toString());
        assertEquals(row.path("aim").isObject(), row.path("reached").isBoolean(), row.toString());
      }
    }
    assertEquals(new TreeSet<>(Catalogue.all().stream().map(Measurement::name).toList()), names);
  }
}
