package io.guapai.hazard.grading;

import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Grades a hazard that was found to be true, when its code stands for a major one. */
@ApplicationScoped
public class GradingByCode {

  private final PlatformClock clock;
  private final HazardCodes codes;
  private final DeadlineRules deadlines;

  GradingByCode(PlatformClock clock, HazardCodes codes, DeadlineRules deadlines) {
    this.clock = clock;
    this.codes = codes;
    this.deadlines = deadlines;
  }

  /** Grades it; nothing when an officer has to. */
  public void grade(Hazard hazard) {
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    if (code != null && code.gradesByItself()) {
      hazard.grade(
          code.decision(),
          hazard.time().term(deadlines.today(), code.grade()),
          By.job("grading-by-code", clock.instant()));
    }
  }
}
