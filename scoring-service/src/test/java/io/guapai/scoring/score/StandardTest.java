package io.guapai.scoring.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ScoreGrade;
import io.guapai.scoring.score.Assessment.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTest {

  private static final Standard STANDARD =
      new Standard(
          "T-1",
          List.of(
              criterion(1, "A1", 8, Measure.REGISTRATION_RATE, null),
              criterion(2, "A2", 4, null, null),
              criterion(3, "B1", 12, Measure.VALID_INSPECTION_RATE, null),
              criterion(4, "E1", 10, Measure.ON_TIME_RECTIFICATION, null),
              criterion(5, "E3", 6, Measure.REPEAT_HAZARDS, 2),
              new Criterion(6, "X2", "X", "X2", "X2", BigDecimal.ONE, Measure.INSURED, null, true)),
          List.of(
              new GradeCut(ScoreGrade.C, BigDecimal.valueOf(60)),
              new GradeCut(ScoreGrade.A, BigDecimal.valueOf(90)),
              new GradeCut(ScoreGrade.B, BigDecimal.valueOf(80)),
              new GradeCut(ScoreGrade.D, BigDecimal.ZERO)));

  private static Criterion criterion(
      int ordinal, String code, int max, @Nullable Measure measure, @Nullable Integer deduction) {
    return new Criterion(
        ordinal,
        code,
        code.substring(0, 1),
        code,
        code,
        BigDecimal.valueOf(max),
        measure,
        deduction == null ? null : BigDecimal.valueOf(deduction),
        false);
  }

  private static Assessment assess(Map<Measure, Count> counts, boolean vetoed) {
    return STANDARD.assess(new Measures(counts, null), vetoed).orElseThrow();
  }

  @Test
  void sharesOfTheMaximumAndDeductionsAddUpAndAreRescaledToAHundred() {
    Assessment score =
        assess(
            Map.of(
                Measure.REGISTRATION_RATE, new Count(3, 4, 0),
                Measure.VALID_INSPECTION_RATE, new Count(2, 3, 1),
                Measure.ON_TIME_RECTIFICATION, new Count(1, 2, 0),
                Measure.REPEAT_HAZARDS, new Count(1, 3, 0)),
            false);
    // 6 + 8 + 5 + 4 = 23 of 36
    assertEquals(new BigDecimal("63.89"), score.points());
    assertEquals(ScoreGrade.C, score.grade());
    assertEquals(new BigDecimal("23.00"), score.explanation().sum());
    assertEquals(BigDecimal.valueOf(36), score.explanation().applicable());
    assertEquals(
        new Line("B1", 2, 3, 1, new BigDecimal("8.00")), score.explanation().counted().get(1));
    assertEquals(List.of("A2"), score.explanation().notProvided());
  }

  @Test
  void criteriaWithoutCasesAreLeftOutAndNamed() {
    Assessment score = assess(Map.of(Measure.REGISTRATION_RATE, new Count(1, 2, 0)), false);
    assertEquals(new BigDecimal("50.00"), score.points());
    assertEquals(List.of("B1", "E1", "E3", "X2"), score.explanation().withoutCases());
  }

  @Test
  void repeatedHazardsCostNoMoreThanTheCriterionHas() {
    Assessment score = assess(Map.of(Measure.REPEAT_HAZARDS, new Count(7, 9, 0)), false);
    assertEquals(new BigDecimal("0.00"), score.points());
  }

  @Test
  void aBonusComesOnTopOfTheRescaledSumAndNotBeyondAHundred() {
    Count insured = new Count(1, 1, 0);
    Assessment some =
        assess(
            Map.of(Measure.REGISTRATION_RATE, new Count(1, 2, 0), Measure.INSURED, insured), false);
    assertEquals(new BigDecimal("51.00"), some.points());
    assertEquals(new BigDecimal("4.00"), some.explanation().sum());
    assertEquals(BigDecimal.valueOf(8), some.explanation().applicable());
    assertEquals(new BigDecimal("1.00"), some.explanation().bonus());
    Assessment full =
        assess(
            Map.of(Measure.REGISTRATION_RATE, new Count(2, 2, 0), Measure.INSURED, insured), false);
    assertEquals(new BigDecimal("100.00"), full.points());
    assertTrue(
        STANDARD.assess(new Measures(Map.of(Measure.INSURED, insured), null), false).isEmpty(),
        "a bonus alone is no score");
  }

  @Test
  void nothingCountedIsNoScore() {
    assertTrue(STANDARD.assess(Measures.NOTHING, false).isEmpty());
    assertTrue(STANDARD.assess(Measures.NOTHING, true).isEmpty());
  }

  @Test
  void aVetoForcesTheWorstGradeAndLeavesThePoints() {
    Assessment score = assess(Map.of(Measure.REGISTRATION_RATE, new Count(9, 9, 0)), true);
    assertEquals(new BigDecimal("100.00"), score.points());
    assertEquals(ScoreGrade.D, score.grade());
    assertTrue(score.vetoed());
  }

  @ParameterizedTest
  @CsvSource({
    "90, 100, 90.00, A",
    "8999, 10000, 89.99, B",
    "80, 100, 80.00, B",
    "7999, 10000, 79.99, C",
    "60, 100, 60.00, C",
    "5999, 10000, 59.99, D",
    "0, 1, 0.00, D",
    "89995, 100000, 90.00, A",
    "1, 3, 33.33, D",
    "2, 3, 66.67, C"
  })
  void gradesBeginAtTheirCutsAndHalvesRoundUp(
      int numerator, int denominator, BigDecimal points, ScoreGrade grade) {
    Assessment score =
        assess(Map.of(Measure.REGISTRATION_RATE, new Count(numerator, denominator, 0)), false);
    assertEquals(points, score.points());
    assertEquals(grade, score.grade());
  }
}
