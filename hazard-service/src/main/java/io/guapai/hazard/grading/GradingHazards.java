package io.guapai.hazard.grading;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grades hazards by an officer's decision. */
@ApplicationScoped
public class GradingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final HazardCodes codes;
  private final GradeBooks grades;
  private final DeadlineRules deadlines;
  private final Journal journal;

  public GradingHazards(
      PlatformClock clock,
      Hazards hazards,
      HazardCodes codes,
      GradeBooks grades,
      DeadlineRules deadlines,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.codes = codes;
    this.grades = grades;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  /**
   * Grades a confirmed hazard, or raises its grade. Lowering what it is by its code, by how often
   * it came back or by an earlier decision takes a city officer; the basis then keeps the article.
   *
   * @throws ProblemException when the middle tier is not in force there (422), or the grade would
   *     be lowered by another officer (403)
   */
  @Transactional
  public Hazard grade(UUID id, @Nullable String ifMatch, NewGrade asked, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    GradeBook book = grades.today();
    if (asked.grade() == Grade.SERIOUS && !book.hasSerious(hazard.regionCode())) {
      throw new ProblemException(HazardProblem.NO_SERIOUS_TIER, "grade", hazard.regionCode());
    }
    Decision byCode = code == null ? null : book.byCode(code, hazard);
    Grade floor = hazard.grade() != null ? hazard.grade() : byCode == null ? null : byCode.grade();
    boolean lowers = floor != null && asked.grade().compareTo(floor) < 0;
    if (floor != null && lowers && !officer.has(Role.CITY)) {
      throw new ProblemException(HazardProblem.LOWERING_NEEDS_CITY, "grade", floor, asked.grade());
    }
    hazard.grade(
        decision(asked, lowers, byCode),
        hazard.term(deadlines.today(), asked.grade()),
        By.person(officer.name(), clock.instant()));
    journal.write(hazard.news());
    return hazard;
  }

  private static Decision decision(NewGrade asked, boolean lowers, @Nullable Decision byCode) {
    if (byCode == null) {
      return new Decision(asked.grade(), asked.reason(), false);
    }
    if (lowers) {
      return new Decision(
          asked.grade(), asked.reason() + "；原依据 / originally: " + byCode.basis(), byCode.severe());
    }
    return byCode.grade() == asked.grade()
        ? byCode
        : new Decision(asked.grade(), asked.reason(), byCode.severe());
  }
}
