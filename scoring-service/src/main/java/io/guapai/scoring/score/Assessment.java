package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A score and how it came about.
 *
 * @param points 0 to 100, two decimals
 * @param vetoed whether a veto stands; the points are then shown struck
 */
record Assessment(
    String edition, BigDecimal points, ScoreGrade grade, boolean vetoed, Explanation explanation) {

  /**
   * How the points came about.
   *
   * @param counted criteria that were counted
   * @param sum their points, not rescaled
   * @param applicable the most they could have been, rescaled to 100
   * @param notProvided codes of criteria for which the platform has no data
   * @param withoutCases codes of criteria that nothing was there to judge by
   * @param bonus points on top of the rescaled sum
   */
  record Explanation(
      List<Line> counted,
      BigDecimal sum,
      BigDecimal applicable,
      List<String> notProvided,
      List<String> withoutCases,
      BigDecimal bonus) {

    /** One that was stored before there was a bonus has none. */
    Explanation {
      bonus = Objects.requireNonNullElse(bonus, BigDecimal.ZERO);
    }
  }

  /** One counted criterion. */
  record Line(String criterion, int numerator, int denominator, int unknown, BigDecimal points) {}

  boolean differsFrom(StoredScore other) {
    return !edition.equals(other.edition())
        || points.compareTo(other.points()) != 0
        || grade != other.grade()
        || vetoed != other.vetoed();
  }
}
