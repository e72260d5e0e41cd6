package io.guapai.hazard.intake;

import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a later visit says of findings with a date of their own: what is settled ends as any cause
 * that ceases; what goes on is found again; more time moves a date that the institute gave itself,
 * and no other.
 */
@ApplicationScoped
class RevisitedFindings {

  private final PlatformClock clock;
  private final OpeningHazards opening;
  private final HazardBatch hazards;
  private final CeasingCauses ceasing;
  private final DeadlineRules deadlines;
  private final TimeUsed time;
  private final Journal journal;

  RevisitedFindings(
      PlatformClock clock,
      OpeningHazards opening,
      HazardBatch hazards,
      CeasingCauses ceasing,
      DeadlineRules deadlines,
      TimeUsed time,
      Journal journal) {
    this.clock = clock;
    this.opening = opening;
    this.hazards = hazards;
    this.ceasing = ceasing;
    this.deadlines = deadlines;
    this.time = time;
    this.journal = journal;
  }

  /** What an institute's paper finds under an item, by its own nature. */
  static String cause(String institute, String paperNo, String item) {
    return "paper:" + institute + "#" + paperNo + "#" + Typed.key(item);
  }

  /** Takes what inspections say of earlier findings to the hazards that these opened. */
  void follow(List<Received<InspectionCompleted>> events) {
    Map<String, CeasingCauses.End> settled = new HashMap<>();
    for (Received<InspectionCompleted> event : events) {
      InspectionCompleted visit = event.data();
      for (EarlierFinding earlier : told(visit)) {
        String cause = cause(visit.institute(), earlier.reportNo(), earlier.item());
        if (earlier.outcome() == FindingOutcome.SETTLED) {
          settled.put(
              cause,
              new CeasingCauses.End(
                  event.header().id(), Texts.settled(visit, earlier), visit.inspectedOn()));
        } else {
          goesOn(event, earlier, cause);
        }
      }
    }
    if (!settled.isEmpty()) {
      ceasing.end(settled);
    }
  }

  private void goesOn(Received<InspectionCompleted> event, EarlierFinding earlier, String cause) {
    UUID id = opening.byCause(Set.of(cause)).get(cause);
    List<Hazard> affected = id == null ? List.of() : hazards.lock(Set.of(id));
    InspectionCompleted visit = event.data();
    By by = By.event(event.header(), clock.instant());
    for (Hazard hazard : affected) {
      if (!hazard.state().open()) {
        continue;
      }
      PaperDate later = later(visit, earlier);
      if (later != null && hazard.time().mayGain(later)) {
        hazard
            .time()
            .gain(
                later,
                deadlines.today().onPaper(later),
                time.of(hazard, by.at()),
                by,
                Texts.moreTime(visit, later, Objects.requireNonNull(earlier.reason())));
      } else {
        hazard.findAgain(by, visit.institute(), Texts.goesOn(visit, earlier));
      }
      hazards.store(List.of(hazard));
      journal.write(hazard.news());
    }
  }

  private static @Nullable PaperDate later(InspectionCompleted visit, EarlierFinding earlier) {
    return earlier.dueDate() == null
        ? null
        : new PaperDate(visit.reportNo(), earlier.item(), visit.inspectedOn(), earlier.dueDate());
  }

  private static List<EarlierFinding> told(InspectionCompleted visit) {
    return Objects.requireNonNullElse(visit.earlierFindings(), List.of());
  }
}
