package io.guapai.inspection.check;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Rules of territories on checks: which eight kinds of checks there are (八检工作法, named by Xuzhou in
 * 2021 and not defined), and whether a notice comes before a check on a new rule (先宣传提醒再督查, as
 * Changzhou had it from 2009).
 */
@ApplicationScoped
class CheckRules {

  private static final String EIGHT = "EIGHT_CHECKS";
  private static final String NOTICE = "NOTICE_FIRST";
  private static final RuleKind<EightChecks> EIGHT_CHECKS =
      RuleKind.lasting(EIGHT, EightChecks.class, EIGHT).inTerritories();
  private static final RuleKind<NoticeFirst> NOTICE_FIRST =
      RuleKind.lasting(NOTICE, NoticeFirst.class, NOTICE).inTerritories();

  private final Shelf shelf;

  CheckRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The eight kinds of checks; none where no territory has named them. */
  record EightChecks(@NotNull @Size(max = 8) List<@NotBlank @Size(max = 100) String> kinds) {

    @AssertTrue(message = "kinds: none, or exactly eight that differ")
    boolean isNoneOrEight() {
      return kinds.isEmpty() || kinds.size() == 8 && new HashSet<>(kinds).size() == 8;
    }
  }

  /** Whether a check on a new rule needs a notice of it that was sent before. */
  record NoticeFirst(boolean required) {}

  @Produces
  @Singleton
  static RuleKind<EightChecks> eightChecks() {
    return EIGHT_CHECKS;
  }

  @Produces
  @Singleton
  static RuleKind<NoticeFirst> noticeFirst() {
    return NOTICE_FIRST;
  }

  /**
   * Holds what is arranged to the rules of its place and day.
   *
   * @throws ProblemException when its method is none of the eight there, or a notice is missing
   *     (422)
   */
  void require(NewCheck said, String region) {
    RegionCode place = RegionCode.parse(region);
    LocalDate day = said.plannedOn();
    List<String> kinds = shelf.rules(EIGHT_CHECKS).require(EIGHT, day, place).says().kinds();
    String method = said.method();
    if (method != null && !kinds.contains(method)) {
      throw new ProblemException(CheckProblem.UNKNOWN_METHOD, "method", method, region);
    }
    LocalDate noticed = said.noticedOn();
    boolean told = said.noticeNo() != null && noticed != null && noticed.isBefore(day);
    if (said.newRule() != null
        && !told
        && shelf.rules(NOTICE_FIRST).require(NOTICE, day, place).says().required()) {
      throw new ProblemException(CheckProblem.NOTICE_FIRST, "noticedOn", said.newRule(), day + "");
    }
  }
}
