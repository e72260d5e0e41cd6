package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import io.guapai.scoring.veto.LiftedVetoView;
import io.guapai.scoring.veto.VetoView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Score, grade and vetoes of an enterprise, and how they came about.
 *
 * @param name null until the register named it
 * @param score 0 to 100; null while nothing was assessed
 * @param struck whether the score is to be shown struck, because a veto forces grade D
 * @param edition standard the score was made under, else the one in force
 * @param explanation null while nothing was assessed
 * @param scoredAt null while nothing was assessed
 * @param nextAssessment null when nothing is due
 */
public record EnterpriseView(
    String id,
    @Nullable String name,
    String regionCode,
    boolean demonstration,
    @Nullable BigDecimal score,
    @Nullable ScoreGrade grade,
    boolean struck,
    EditionView edition,
    List<VetoView> vetoes,
    List<LiftedVetoView> liftedVetoes,
    @Nullable ExplanationView explanation,
    @Nullable Instant scoredAt,
    @Nullable Instant nextAssessment) {

  /**
   * An edition of the standard.
   *
   * @param label how official it is, for instance "proposed 拟议"
   */
  public record EditionView(
      String code, String titleZh, String titleEn, Mark mark, String label, String source) {}

  /**
   * How a score came about: points of the counted criteria, rescaled from {@code applicable} to
   * 100.
   *
   * @param notProvided criteria for which the platform has no data
   * @param withoutCases criteria that nothing was there to judge by
   */
  public record ExplanationView(
      List<CriterionView> criteria,
      BigDecimal sum,
      BigDecimal applicable,
      List<TitleView> notProvided,
      List<TitleView> withoutCases) {}

  /** A counted criterion. */
  public record CriterionView(
      String code,
      String group,
      String titleZh,
      String titleEn,
      int numerator,
      int denominator,
      int unknown,
      BigDecimal max,
      BigDecimal points) {}

  /** A criterion that was left out. */
  public record TitleView(String code, String titleZh, String titleEn, BigDecimal max) {}
}
