package io.guapai.hazard.grading;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
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
  private final DeadlineRules deadlines;
  private final Journal journal;

  public GradingHazards(
      PlatformClock clock,
      Hazards hazards,
      HazardCodes codes,
      DeadlineRules deadlines,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.codes = codes;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  /** Grades a confirmed hazard, or raises its grade. Lowering takes a city officer. */
  @Transactional
  public Hazard grade(UUID id, @Nullable String ifMatch, NewGrade asked, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    Grade floor = hazard.grade() != null ? hazard.grade() : code == null ? null : code.grade();
    if (floor != null && asked.grade().compareTo(floor) < 0 && !officer.has(Role.CITY)) {
      throw new ProblemException(HazardProblem.LOWERING_NEEDS_CITY, "grade", floor, asked.grade());
    }
    Decision decision =
        code != null && code.grade() == asked.grade()
            ? code.decision()
            : new Decision(asked.grade(), asked.reason(), code != null && code.severe());
    hazard.grade(
        decision,
        deadlines.today().rectification(hazard.code(), asked.grade()),
        By.person(officer.name(), clock.instant()));
    journal.write(hazard.news());
    return hazard;
  }
}
