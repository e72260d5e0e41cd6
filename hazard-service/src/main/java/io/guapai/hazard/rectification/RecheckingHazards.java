package io.guapai.hazard.rectification;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the result of a field recheck. */
@ApplicationScoped
public class RecheckingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Inspectors inspectors;
  private final RectificationFile file;
  private final Journal journal;

  public RecheckingHazards(
      PlatformClock clock,
      Hazards hazards,
      Inspectors inspectors,
      RectificationFile file,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.inspectors = inspectors;
    this.file = file;
    this.journal = journal;
  }

  /**
   * Closes a hazard that passed, or sends it back. When the inspectors found that it was rectified
   * within the deadline, though reported later, its overdue is taken back first.
   *
   * @throws ProblemException when it is listed: then a review of the listing body decides (409)
   */
  @Transactional
  public Hazard recheck(UUID id, @Nullable String ifMatch, Recheck recheck, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    if (hazard.listed()) {
      throw new ProblemException(
          HazardProblem.ACCEPTANCE_REQUIRED, null, hazard.hazardNo(), id.toString());
    }
    List<Inspector> seen =
        inspectors.requireTwo("inspectors", recheck.inspectors(), hazard.regionCode());
    Independence.requireOf("inspectors", seen, file.involved(hazard));
    RectifiedDay.requireFound(recheck.passed(), recheck.rectifiedOn(), hazard, clock.today());
    By by = By.person(officer, clock.instant());
    if (recheck.passed()) {
      hazard.prove(recheck.rectifiedOn(), by);
      hazard.pass(by, recheck.opinion());
    } else {
      hazard.sendBack(by, recheck.opinion());
    }
    file.add(hazard, recheck, seen, by);
    journal.write(hazard.news());
    return hazard;
  }
}
