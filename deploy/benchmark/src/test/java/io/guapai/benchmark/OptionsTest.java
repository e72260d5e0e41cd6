package io.guapai.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.local.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Path ROOT = Path.of("/project");

  @Test
  void withoutWordsTheWholeTableIsMeasuredAtTheSizesOfTheAims() {
    Options options = Options.parse(List.of(), ROOT);
    assertEquals(Catalogue.all().stream().map(Measurement::name).toList(), options.names());
    assertEquals(25_000, options.sizes().of(Size.UNITS));
    assertEquals(List.of(25_000, 100_000, 1_000_000), options.sizes().list(Size.REGISTERS));
    assertEquals(ROOT, options.jars());
    assertEquals(ROOT.resolve("deploy/benchmark/target/results/benchmark.json"), options.results());
  }

  @Test
  void namedOnesAreMeasuredInTheOrderOfTheTable() {
    Options options = Options.parse(List.of("drain", "intake", "drain"), ROOT);
    assertEquals(List.of("intake", "drain"), options.names());
  }

  @Test
  void aSizeIsChangedAloneWhereverItStands() {
    Options options =
        Options.parse(List.of("--units", "10", "drain", "--small", "--rounds", "2"), ROOT);
    assertEquals(10, options.sizes().of(Size.UNITS));
    assertEquals(2, options.sizes().of(Size.ROUNDS));
    assertEquals(1_000, options.sizes().of(Size.EVENTS));
  }

  @Test
  void severalNumbersAreMeasuredFromTheSmallestAndEachOnce() {
    Options options = Options.parse(List.of("--sweeps", "30,10,20,10"), ROOT);
    assertEquals(List.of(10, 20, 30), options.sizes().list(Size.SWEEPS));
    assertEquals(
        List.of(), Options.parse(List.of("--sweeps", "none"), ROOT).sizes().list(Size.SWEEPS));
  }

  @Test
  void theServicesOfAnotherCheckoutAreMeasuredOnDemand() {
    Options options = Options.parse(List.of("--jars", "/elsewhere/x/.."), ROOT);
    assertEquals(Path.of("/elsewhere"), options.jars());
  }

  @Test
  void listingMeasuresNothing() {
    assertTrue(Options.parse(List.of("--list"), ROOT).list());
  }

  @Test
  void onlyTheRoundsThatWarmUpMayBeNone() {
    assertEquals(0, Options.parse(List.of("--warmups", "0"), ROOT).sizes().of(Size.WARMUPS));
    assertThrows(Refusal.class, () -> Options.parse(List.of("--rounds", "0"), ROOT));
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    for (List<String> words :
        List.of(
            List.of("nothing"),
            List.of("--what", "1"),
            List.of("--due"),
            List.of("--due", "many"),
            List.of("--due", "0"),
            List.of("--due", "1,2"),
            List.of("--due", "none"),
            List.of("--sweeps", "1,,2"))) {
      assertThrows(Refusal.class, () -> Options.parse(words, ROOT), words.toString());
    }
  }
}
