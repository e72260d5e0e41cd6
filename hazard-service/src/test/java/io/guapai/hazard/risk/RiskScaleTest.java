package io.guapai.hazard.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.risk.RiskScale.Factor;
import io.guapai.hazard.risk.RiskScale.Graded;
import io.guapai.hazard.risk.RiskScale.Threshold;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Mark;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 红 ≥320, 橙 160–<320, 黄 70–<160, 蓝 <70. */
class RiskScaleTest {

  private static final RiskScale SCALE =
      new RiskScale(
          "TEST",
          Mark.ASSUMED,
          Stream.of("L 10", "L 6", "L 3", "L 0.1", "E 10", "E 6", "E 0.5", "C 100", "C 7", "C 1")
              .map(RiskScaleTest::factor)
              .toList(),
          List.of(
              new Threshold(RiskColour.YELLOW, BigDecimal.valueOf(70), "s"),
              new Threshold(RiskColour.RED, BigDecimal.valueOf(320), "s"),
              new Threshold(RiskColour.BLUE, BigDecimal.ZERO, "s"),
              new Threshold(RiskColour.ORANGE, BigDecimal.valueOf(160), "s")));

  @ParameterizedTest
  @CsvSource({
    "10000,  RED",
    "320,    RED",
    "319.99, ORANGE",
    "160,    ORANGE",
    "159.99, YELLOW",
    "70,     YELLOW",
    "69.99,  BLUE",
    "0.05,   BLUE"
  })
  void aColourBeginsAtItsThreshold(BigDecimal score, RiskColour colour) {
    assertEquals(colour, SCALE.colour(score));
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 100, 10000, RED", "6, 6, 7, 252, ORANGE", "0.1, 0.5, 1, 0.05, BLUE"})
  void theScoreIsTheProductOfTheThreeFactors(
      BigDecimal l, BigDecimal e, BigDecimal c, String score, RiskColour colour) {
    Graded graded = SCALE.grade(new Lec(l, e, c));
    assertEquals(score, graded.score().toString());
    assertEquals(colour, graded.colour());
    assertEquals("TEST", graded.edition());
  }

  @ParameterizedTest
  @CsvSource({"5, 6, 7, likelihood", "6, 1, 7, exposure", "6, 6, 8, consequence"})
  void aValueBetweenThoseOfTheScaleIsNone(BigDecimal l, BigDecimal e, BigDecimal c, String field) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> SCALE.grade(new Lec(l, e, c)));
    assertEquals(field, refused.field());
  }

  @Test
  void aValueIsTheSameWithAndWithoutTrailingZeros() {
    Lec lec = new Lec(new BigDecimal("6.0"), new BigDecimal("1E1"), new BigDecimal("7.00"));
    assertTrue(SCALE.grade(lec).score().compareTo(BigDecimal.valueOf(420)) == 0);
  }

  private static Factor factor(String text) {
    String[] parts = text.split(" ", -1);
    return new Factor(parts[0], new BigDecimal(parts[1]), "", "", "s", Mark.ASSUMED);
  }
}
