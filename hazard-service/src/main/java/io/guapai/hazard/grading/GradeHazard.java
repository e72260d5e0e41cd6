package io.guapai.hazard.grading;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grades a confirmed hazard, or raises its grade. Lowering what it is by its code, by how often it
 * came back or by an earlier decision takes a city officer; the basis then keeps the article.
 */
@Singleton
@ActAt(
    path = "grade",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.GRADE,
    en = "Grade a hazard or raise its grade; lowering takes a city officer",
    zh = "分级")
record GradeHazard(HazardCodes codes, GradeBooks grades, DeadlineRules deadlines)
    implements ActOn<Hazard, NewGrade> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.GRADE);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireUnlisted());
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewGrade asked, Acting acting) {
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    GradeBook book = grades.today();
    if (asked.grade() == Grade.SERIOUS && !book.hasSerious(hazard.regionCode())) {
      throw new ProblemException(HazardProblem.NO_SERIOUS_TIER, "grade", hazard.regionCode());
    }
    Decision byCode = code == null ? null : book.byCode(code, hazard);
    Grade floor = hazard.grade() != null ? hazard.grade() : byCode == null ? null : byCode.grade();
    boolean lowers = floor != null && asked.grade().compareTo(floor) < 0;
    if (floor != null && lowers && !acting.caller().has(Role.CITY)) {
      throw new ProblemException(HazardProblem.LOWERING_NEEDS_CITY, "grade", floor, asked.grade());
    }
    hazard.grade(
        decision(asked, lowers, byCode),
        hazard.time().term(deadlines.today(), asked.grade()),
        acting.by());
    return Outcome.done();
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
