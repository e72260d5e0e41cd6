package io.guapai.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.result.Check;
import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.result.Table;
import io.guapai.local.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole course on a few hazards: that it measures what it says, not how fast it is. */
class OverdueSweepIT {

  private static final Path ROOT = Path.of(System.getProperty("guapai.root")).normalize();
  private static final Path TARGET = ROOT.resolve("deploy/benchmark/target/it");
  private static final int DUE = 3_000;

  @Test
  void bothSidesMarkEachDueHazardOnceAndWriteTheSameRows() throws Exception {
    Path file = TARGET.resolve("overdue-sweep.json");
    Files.deleteIfExists(file);
    Options options = new Options(5_000, DUE, List.of(), 1, 100, file);

    Results results = new Benchmark(options, ROOT, TARGET, System.out).run();
    Main.write(results);

    List<Check> rows = results.checks().stream().filter(check -> !check.when().isEmpty()).toList();
    assertEquals(6, rows.size(), "three kinds of checks in the warm-up and in one round");
    rows.forEach(check -> assertTrue(check.passed(), check.toString()));
    assertFalse(Table.of(results).isEmpty());
    shape(Json.MAPPER.readTree(file.toFile()));
  }

  private static void shape(JsonNode json) {
    assertEquals("overdue-sweep", json.path("benchmark").asText());
    assertTrue(json.path("date").isTextual());
    assertTrue(json.path("machine").path("cores").asInt() > 0);
    assertEquals("on", json.path("machine").path("database").path("fsync").asText());
    assertEquals("on", json.path("machine").path("database").path("synchronous_commit").asText());
    assertEquals(DUE, json.path("options").path("due").asInt());
    assertEquals(2_000, json.path("comparison").path("notDue").asInt());
    assertTrue(json.path("comparison").path("ratio").asDouble() > 0);
    assertTrue(json.path("passed").isBoolean());
    assertEquals(5, json.path("runs").size(), "warm-up and one round of each side, one statement");
    for (JsonNode run : json.path("runs")) {
      assertTrue(run.path("seconds").asDouble() > 0, run.toString());
      long written = 0;
      for (JsonNode share : run.path("shares")) {
        written += share.asLong();
      }
      assertEquals(DUE, written, run.toString());
    }
  }
}
