package io.guapai.hazard.report;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.grading.HazardCodes;
import io.guapai.hazard.history.Journal;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether a reported hazard is true. */
@ApplicationScoped
public class ConfirmingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final HazardCodes codes;
  private final DeadlineRules deadlines;
  private final Journal journal;

  public ConfirmingHazards(
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

  /**
   * Carries out the officer's decision. A code that stands for a major hazard then grades itself.
   */
  @Transactional
  public Hazard confirm(
      UUID id, @Nullable String ifMatch, Confirmation confirmation, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    By by = By.person(officer, clock.instant());
    String reason = confirmation.reason();
    switch (confirmation.decision()) {
      case VERIFY -> hazard.verify(by, reason);
      case CONFIRM -> {
        hazard.confirm(by, reason);
        gradeByCode(hazard);
      }
      case REJECT -> {
        if (reason == null || reason.isBlank()) {
          throw new ProblemException(HazardProblem.REASON_REQUIRED, "reason");
        }
        hazard.reject(by, reason);
      }
    }
    journal.write(hazard.news());
    return hazard;
  }

  /** Grades a hazard that was found to be true, when its code stands for a major one. */
  public void gradeByCode(Hazard hazard) {
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    if (code != null && code.gradesByItself()) {
      hazard.grade(
          code.decision(),
          hazard.term(deadlines.today(), code.grade()),
          By.person(By.SYSTEM, clock.instant()));
    }
  }
}
