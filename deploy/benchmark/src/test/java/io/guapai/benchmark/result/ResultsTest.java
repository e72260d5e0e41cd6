package io.guapai.benchmark.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.benchmark.Options;
import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

  private static final Options OPTIONS =
      new Options(300_000, 100_000, List.of(100_000, 200_000), 3, 10, Path.of("results.json"));

  private static final Machine MACHINE = new Machine(2, 1024, "Test", "17", Map.of());

  private final List<Run> runs = new ArrayList<>();

  @Test
  void theRatioIsThatOfTheMediansWithoutTheWarmUp() {
    measured(100_000, 4, 50, 50);
    measured(200_000, 4, 50, 50);
    Results results = results();
    assertEquals(4, results.comparison().service());
    assertEquals(2, results.comparison().bare());
    assertEquals(2, results.comparison().ratio());
    assertTrue(results.passed(), results.checks().toString());
  }

  @Test
  void moreThanThreeTimesTheBareStatementsIsTooSlow() {
    measured(100_000, 6.1, 50, 50);
    measured(200_000, 6.1, 50, 50);
    assertEquals(List.of("the sweep takes at most 3.0 times the bare statements"), failed());
  }

  @Test
  void takingLongerBesideMoreThatIsNotDueIsGrowth() {
    measured(100_000, 4, 50, 50);
    measured(200_000, 5.2, 50, 50);
    List<String> failed = failed();
    assertEquals(1, failed.size());
    assertTrue(failed.get(0).startsWith("its cost does not grow"), failed.toString());
  }

  @Test
  void aReplicaThatHardlyWorksDoesNotShare() {
    measured(100_000, 4, 50, 50);
    measured(200_000, 4, 91, 9);
    assertEquals(3, failed().size());
  }

  @Test
  void oneWrongRowFailsTheWhole() {
    measured(100_000, 4, 50, 50);
    measured(200_000, 4, 50, 50);
    Check wrong = new Check("rows", "round 1", false, "99,999");
    Results results = Results.of(MACHINE, OPTIONS, runs, List.of(wrong));
    assertFalse(results.passed());
    assertTrue(Table.of(results).contains("FAILED 0 of 1  rows: 99,999"));
    assertTrue(Table.of(results).contains("    round 1: 99,999"));
  }

  private void measured(int notDue, double service, long one, long other) {
    Map<String, Long> shares = Map.of("replica-1", one * 1_000, "replica-2", other * 1_000);
    runs.add(new Run(Side.SERVICE, notDue, 0, 100, 100, 100.0, 1, shares));
    runs.add(new Run(Side.BARE, notDue, 0, 100, 100, null, 1, Map.of()));
    for (int round = 1; round <= 3; round++) {
      double seconds = service + (round - 2) * 0.5;
      runs.add(new Run(Side.SERVICE, notDue, round, seconds, seconds, seconds + 1, 1, shares));
      runs.add(new Run(Side.BARE, notDue, round, 2, 2, null, 1, Map.of()));
    }
  }

  private Results results() {
    return Results.of(MACHINE, OPTIONS, runs, List.of());
  }

  private List<String> failed() {
    return results().checks().stream().filter(c -> !c.passed()).map(Check::name).toList();
  }
}
