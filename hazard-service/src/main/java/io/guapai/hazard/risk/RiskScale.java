package io.guapai.hazard.risk;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Mark;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How risks are graded on a day: the values that L, E and C may take, and the thresholds of D.
 *
 * @param edition of the thresholds
 * @param mark of the thresholds: none of LEC is official
 */
public record RiskScale(
    String edition, Mark mark, List<Factor> factors, List<Threshold> thresholds) {

  /** A value that a factor may take, and what it means. */
  public record Factor(
      String factor, BigDecimal value, String titleZh, String titleEn, String source, Mark mark) {}

  /**
   * Where a colour begins.
   *
   * @param least the least D of the colour
   */
  public record Threshold(RiskColour colour, BigDecimal least, String source) {}

  /** A graded risk: D = L×E×C and the colour it has by an edition of the thresholds. */
  public record Graded(Lec lec, BigDecimal score, RiskColour colour, String edition) {}

  /**
   * Grades a risk.
   *
   * @throws ProblemException when a factor has a value that the scale does not know (422)
   */
  public Graded grade(Lec lec) {
    requireKnown("L", "likelihood", lec.likelihood());
    requireKnown("E", "exposure", lec.exposure());
    requireKnown("C", "consequence", lec.consequence());
    BigDecimal score = lec.score();
    return new Graded(lec, score, colour(score), edition);
  }

  /** The colour of a D: the highest threshold that it reaches. */
  RiskColour colour(BigDecimal score) {
    return thresholds.stream()
        .filter(threshold -> threshold.least().compareTo(score) <= 0)
        .max(Comparator.comparing(Threshold::least))
        .map(Threshold::colour)
        .orElseThrow(() -> new IllegalStateException(edition + " has no colour for D = " + score));
  }

  private void requireKnown(String factor, String field, BigDecimal value) {
    List<BigDecimal> known =
        factors.stream().filter(f -> f.factor().equals(factor)).map(Factor::value).toList();
    if (known.stream().noneMatch(each -> each.compareTo(value) == 0)) {
      throw new ProblemException(
          HazardProblem.LEC_VALUE_UNKNOWN,
          field,
          factor,
          value.toPlainString(),
          known.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")));
    }
  }
}
