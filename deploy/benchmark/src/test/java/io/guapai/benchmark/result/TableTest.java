package io.guapai.benchmark.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Machine MACHINE = new Machine(2, 1024, "Test", "17", Map.of());

  private static Results results(Comparison.Rounds rounds) {
    return new Results(
        Instant.EPOCH,
        MACHINE,
        "/checkout",
        List.of(
            new Results.Measured(
                "drain", "a register", "COPY", Duration.ofSeconds(3), List.of(rounds.done()))));
  }

  private static String line(Results results, String start) {
    return Table.of(results).stream()
        .filter(line -> line.strip().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowShowsBothSidesTheRatioItsSpreadAndWhetherItIsReached() {
    Comparison.Rounds rounds = Comparison.rounds("10 units", "COPY", "s", Aim.times(2.5));
    rounds.add(5, 2);
    rounds.add(4, 2);
    rounds.add(9, 3);
    rounds.figure("events/s", 1_234.5);
    Results results = results(rounds);
    assertEquals(
        "10 units 5.00 s 2.00 s 2.50 × [2.00–3.00] ≤ 2.50 × reached",
        line(results, "10 units").strip().replaceAll(" +", " "));
    assertEquals("events/s 1,235", line(results, "events/s").strip());
    assertTrue(results.passed());
  }

  @Test
  void aMissedAimIsSaidAndIsNoFailure() {
    Comparison.Rounds rounds = Comparison.rounds("10 units", "", "s", Aim.most(1));
    rounds.add(5);
    assertTrue(line(results(rounds), "10 units").endsWith("MISSED"));
    assertTrue(results(rounds).passed());
  }

  @Test
  void oneWrongRowFailsTheWholeAndIsToldOf() {
    Comparison.Rounds rounds = Comparison.rounds("10 units", "", "s", null);
    rounds.add(5);
    rounds.check(Check.same("rows", "round 1", 3, 3));
    rounds.check(Check.same("rows", "round 2", 3, 2));
    Results results = results(rounds);
    assertFalse(results.passed());
    assertEquals("FAILED 1 of 2  rows", line(results, "FAILED"));
    assertEquals("round 2: 2 ≠ 3", line(results, "round 2").strip());
  }
}
