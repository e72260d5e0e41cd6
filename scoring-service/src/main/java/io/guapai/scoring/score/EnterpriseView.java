package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import io.guapai.scoring.score.Assessment.Explanation;
import io.guapai.scoring.score.Assessment.Line;
import io.guapai.scoring.veto.LiftedVetoView;
import io.guapai.scoring.veto.VetoView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Score, grade and vetoes of an enterprise, and how they came about.
 *
 * @param name null until the register named it
 * @param closedOn first day on which it exists no more; null as long as it does
 * @param score 0 to 100; null while nothing was assessed
 * @param struck whether the score is to be shown struck, because a veto forces grade D
 * @param edition standard the score was made under, else the one in force
 * @param sanctions those that are proposed or in force: blacklist, closing
 * @param explanation null while nothing was assessed
 * @param scoredAt null while nothing was assessed
 * @param nextAssessment null when nothing is due
 */
public record EnterpriseView(
    String id,
    @Nullable String name,
    String regionCode,
    boolean demonstration,
    @Nullable LocalDate closedOn,
    @Nullable BigDecimal score,
    @Nullable ScoreGrade grade,
    boolean struck,
    EditionView edition,
    List<VetoView> vetoes,
    List<LiftedVetoView> liftedVetoes,
    List<SanctionView> sanctions,
    @Nullable ExplanationView explanation,
    @Nullable Instant scoredAt,
    @Nullable Instant nextAssessment) {

  /**
   * An edition of the standard.
   *
   * @param label how official it is, for instance "proposed 拟议"
   */
  public record EditionView(
      String code, String titleZh, String titleEn, Mark mark, String label, String source) {

    static EditionView of(StandardEdition edition) {
      return new EditionView(
          edition.code(),
          edition.titleZh(),
          edition.titleEn(),
          edition.mark(),
          edition.mark().label(),
          edition.source());
    }
  }

  /**
   * How a score came about: points of the counted criteria, rescaled from {@code applicable} to
   * 100.
   *
   * @param bonus points of the criteria that come on top of it, to 100 at most
   * @param notProvided criteria for which the platform has no data
   * @param withoutCases criteria that nothing was there to judge by
   */
  public record ExplanationView(
      List<CriterionView> criteria,
      BigDecimal sum,
      BigDecimal applicable,
      BigDecimal bonus,
      List<TitleView> notProvided,
      List<TitleView> withoutCases) {

    static ExplanationView of(StandardEdition edition, Explanation explanation) {
      Map<String, Criterion> criteria =
          edition.criteria().stream()
              .collect(Collectors.toMap(Criterion::code, Function.identity()));
      return new ExplanationView(
          explanation.counted().stream()
              .map(line -> CriterionView.of(line, named(line.criterion(), criteria)))
              .toList(),
          explanation.sum(),
          explanation.applicable(),
          explanation.bonus(),
          titles(explanation.notProvided(), criteria),
          titles(explanation.withoutCases(), criteria));
    }

    private static List<TitleView> titles(List<String> codes, Map<String, Criterion> criteria) {
      return codes.stream().map(code -> TitleView.of(named(code, criteria))).toList();
    }

    private static Criterion named(String code, Map<String, Criterion> criteria) {
      return Objects.requireNonNull(criteria.get(code), () -> "no criterion " + code);
    }
  }

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
      BigDecimal points) {

    static CriterionView of(Line line, Criterion criterion) {
      return new CriterionView(
          criterion.code(),
          criterion.groupCode(),
          criterion.titleZh(),
          criterion.titleEn(),
          line.numerator(),
          line.denominator(),
          line.unknown(),
          criterion.max(),
          line.points());
    }
  }

  /** A criterion that was left out. */
  public record TitleView(String code, String titleZh, String titleEn, BigDecimal max) {

    static TitleView of(Criterion criterion) {
      return new TitleView(
          criterion.code(), criterion.titleZh(), criterion.titleEn(), criterion.max());
    }
  }
}
