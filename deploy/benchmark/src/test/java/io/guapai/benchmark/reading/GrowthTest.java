package io.guapai.benchmark.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void whatTakesTheSameAtEverySizeIsFlat() {
    assertEquals(0, Growth.exponent(Map.of(1_000, 7.0, 10_000, 7.0, 100_000, 7.0)), 1e-9);
  }

  @Test
  void whatTakesTenTimesAsLongAtTenTimesTheSizeIsInProportion() {
    assertEquals(1, Growth.exponent(Map.of(1_000, 2.0, 10_000, 20.0, 100_000, 200.0)), 1e-9);
  }

  @Test
  void oneSizeDoesNotGrow() {
    assertEquals(0, Growth.exponent(Map.of(1_000, 2.0)));
  }
}
