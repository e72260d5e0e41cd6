package io.guapai.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.local.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Path ROOT = Path.of("/project");

  @Test
  void withoutWordsItMeasuresWhatIsDemanded() {
    Options options = Options.parse(List.of(), ROOT);
    assertEquals(900_000, options.notDue());
    assertEquals(100_000, options.due());
    assertEquals(List.of(100_000, 400_000, 900_000, 1_600_000), options.steps());
    assertEquals(
        ROOT.resolve("deploy/benchmark/target/results/overdue-sweep.json"), options.results());
  }

  @Test
  void sizesAreMeasuredFromTheSmallestAndEachOnce() {
    Options options =
        Options.parse(List.of("--sizes", "30,10,20,10", "--hazards", "25", "--due", "5"), ROOT);
    assertEquals(List.of(10, 20, 30), options.sizes());
    assertEquals(List.of(10, 20, 30), options.steps());
  }

  @Test
  void onlyTheRatioWhenThereAreNoSizes() {
    Options options = Options.parse(List.of("--sizes", "none"), ROOT);
    assertEquals(List.of(900_000), options.steps());
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    for (List<String> words :
        List.of(
            List.of("--what", "1"),
            List.of("--due"),
            List.of("--due", "many"),
            List.of("--due", "0"),
            List.of("--sizes", "1,,2"),
            List.of("--hazards", "100000", "--due", "100000"))) {
      assertThrows(Refusal.class, () -> Options.parse(words, ROOT), words.toString());
    }
  }
}
