package io.guapai.inspection.diagnosis;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** How long experts are asked at most. */
@ApplicationScoped
class DiagnosisTerms {

  private static final String RULE = "DIAGNOSIS";
  private static final RuleKind<Terms> RULES =
      RuleKind.lasting("DIAGNOSIS", Terms.class, RULE).inTerritories();

  private final Shelf shelf;

  DiagnosisTerms(Shelf shelf) {
    this.shelf = shelf;
  }

  /** So many days from the first to the last. */
  record Terms(@Min(1) @Max(3660) int longestDays) {}

  @Produces
  @Singleton
  static RuleKind<Terms> kind() {
    return RULES;
  }

  /**
   * Refuses a term that is over, turned round or too long.
   *
   * @throws ProblemException naming the longest (422)
   */
  void require(LocalDate from, LocalDate to, LocalDate today, String region) {
    int longest =
        shelf.rules(RULES).require(RULE, today, RegionCode.parse(region)).says().longestDays();
    if (to.isBefore(today) || to.isBefore(from) || to.isAfter(from.plusDays(longest))) {
      throw new ProblemException(
          DiagnosisProblem.TERM_SENSELESS, "toDay", from + "", to + "", today + "", longest);
    }
  }
}
