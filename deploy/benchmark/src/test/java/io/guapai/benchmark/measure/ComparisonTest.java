package io.guapai.benchmark.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Comparison of(@Nullable Aim aim, List<Double> measured, List<Double> beside) {
    return new Comparison("row", "limit", "s", aim, measured, beside, Map.of(), List.of());
  }

  @Test
  void theRatioIsThatOfEachRoundAndTheMedianDecides() {
    Comparison comparison = of(Aim.times(2.5), List.of(4.0, 9.0, 6.0), List.of(2.0, 3.0, 3.0));
    assertEquals(new Spread(2, 2, 3), comparison.ratio());
    assertEquals(true, comparison.reached());
    assertEquals(false, of(Aim.times(1.9), List.of(4.0), List.of(2.0)).reached());
  }

  @Test
  void aShareIsHowMuchOfTheLimitsSpeedWasReached() {
    Comparison comparison = of(Aim.share(0.9), List.of(4.0), List.of(3.0));
    assertEquals(0.75, comparison.ratio().median());
    assertEquals(false, comparison.reached());
    assertEquals("≥ 90 %", Aim.share(0.9).text("s"));
  }

  @Test
  void withoutALimitTheFigureItselfIsHeldAgainstTheAim() {
    Comparison comparison = of(Aim.most(20), List.of(19.0, 25.0, 20.0), List.of());
    assertEquals(new Spread(20, 19, 25), comparison.ratio());
    assertEquals(true, comparison.reached());
  }

  @Test
  void withoutAnAimNothingIsReachedOrMissed() {
    assertNull(of(null, List.of(1.0), List.of(2.0)).reached());
    assertEquals(0.5, of(null, List.of(1.0), List.of(2.0)).ratio().median());
  }

  @Test
  void bothSidesHaveTheSameRounds() {
    assertThrows(IllegalArgumentException.class, () -> of(null, List.of(1.0, 2.0), List.of(1.0)));
    assertThrows(IllegalArgumentException.class, () -> of(null, List.of(), List.of()));
  }

  @Test
  void percentilesAreFiguresThatWereSeenAndTheMiddleOfTwoIsTheirMean() {
    List<Double> figures = List.of(4.0, 1.0, 3.0, 2.0);
    assertEquals(2.5, Spread.percentile(figures, 0.5));
    assertEquals(4, Spread.percentile(figures, 0.99));
    assertEquals(1, Spread.percentile(figures, 0.01));
    assertEquals(2, Spread.percentile(List.of(3.0, 2.0, 1.0), 0.5));
  }
}
