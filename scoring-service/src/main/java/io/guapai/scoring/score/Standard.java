package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import io.guapai.scoring.score.Assessment.Explanation;
import io.guapai.scoring.score.Assessment.Line;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic of an edition: what cannot be counted is left out and the rest rescaled to 100,
 * rounded half up to two decimals. A bonus comes on top, to a hundred at most. A veto forces grade
 * D and leaves the points to be shown.
 */
record Standard(String edition, List<Criterion> criteria, List<GradeCut> cuts) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Well below what two decimals show, and above the error of a division. */
  private static final int EXACT_DECIMALS = 12;

  /** The score for what was counted; empty when nothing was. */
  Optional<Assessment> assess(Measures measures, boolean vetoed) {
    List<Line> lines = new ArrayList<>();
    List<String> notProvided = new ArrayList<>();
    List<String> withoutCases = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal applicable = BigDecimal.ZERO;
    BigDecimal bonus = BigDecimal.ZERO;
    for (Criterion criterion : criteria) {
      if (criterion.measure() == null) {
        notProvided.add(criterion.code());
        continue;
      }
      Optional<Count> count = measures.of(criterion.measure());
      if (count.isEmpty()) {
        withoutCases.add(criterion.code());
        continue;
      }
      BigDecimal points = criterion.points(count.get());
      lines.add(line(criterion, count.get(), points));
      if (criterion.bonus()) {
        bonus = bonus.add(points);
      } else {
        sum = sum.add(points);
        applicable = applicable.add(criterion.max());
      }
    }
    if (applicable.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal share = sum.multiply(HUNDRED).divide(applicable, MathContext.DECIMAL128);
    BigDecimal points = rounded(share.add(bonus).min(HUNDRED));
    return Optional.of(
        new Assessment(
            edition,
            points,
            vetoed ? ScoreGrade.D : grade(points),
            vetoed,
            new Explanation(
                lines, rounded(sum), applicable, notProvided, withoutCases, rounded(bonus))));
  }

  private static Line line(Criterion criterion, Count count, BigDecimal points) {
    return new Line(
        criterion.code(), count.numerator(), count.denominator(), count.unknown(), rounded(points));
  }

  // Thirds and the like come out a hair below a half; they are put right first.
  private static BigDecimal rounded(BigDecimal points) {
    return points.setScale(EXACT_DECIMALS, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  private ScoreGrade grade(BigDecimal points) {
    return cuts.stream()
        .filter(cut -> points.compareTo(cut.atLeast()) >= 0)
        .max(Comparator.comparing(GradeCut::atLeast))
        .map(GradeCut::grade)
        .orElse(ScoreGrade.D);
  }
}
