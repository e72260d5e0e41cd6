package io.guapai.hazard.intake;

import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * A visit that speaks of earlier findings, with a result of its own or without.
   *
   * @param header of the event that told of it
   */
  record Visit(
      EventHeader header,
      String institute,
      String reportNo,
      LocalDate inspectedOn,
      List<EarlierFinding> earlier) {

    static Visit completed(Received<InspectionCompleted> event) {
      InspectionCompleted visit = event.data();
      return new Visit(
          event.header(),
          visit.institute(),
          visit.reportNo(),
          visit.inspectedOn(),
          Objects.requireNonNullElse(visit.earlierFindings(), List.of()));
    }

    static Visit attempted(Received<InspectionAttempted> event) {
      InspectionAttempted visit = event.data();
      return new Visit(
          event.header(),
          visit.institute(),
          visit.reportNo(),
          visit.visitedOn(),
          Objects.requireNonNullElse(visit.earlierFindings(), List.of()));
    }
  }

  /** What a visit says of an earlier finding. */
  private record Said(Visit visit, EarlierFinding earlier) {

    String cause() {
      return RevisitedFindings.cause(visit().institute(), earlier.reportNo(), earlier.item());
    }
  }

  /** Takes what inspections say of earlier findings to the hazards that these opened. */
  void follow(List<Visit> visits) {
    Map<String, CeasingCauses.End> settled = new HashMap<>();
    List<Said> goOn = new ArrayList<>();
    for (Visit visit : visits) {
      for (EarlierFinding earlier : visit.earlier()) {
        Said said = new Said(visit, earlier);
        if (earlier.outcome() == FindingOutcome.SETTLED) {
          settled.put(
              said.cause(),
              new CeasingCauses.End(
                  visit.header().id(),
                  Texts.settled(said.visit(), earlier),
                  said.visit().inspectedOn()));
        } else {
          goOn.add(said);
        }
      }
    }
    if (!goOn.isEmpty()) {
      goOn(goOn);
    }
    if (!settled.isEmpty()) {
      ceasing.end(settled);
    }
  }

  /** Of a hazard one thing after another, for each rests on the history of those before. */
  private void goOn(List<Said> all) {
    Map<String, UUID> ids = opening.byCause(all.stream().map(Said::cause).toList());
    List<Said> left = all.stream().filter(said -> ids.containsKey(said.cause())).toList();
    while (!left.isEmpty()) {
      Map<UUID, Said> next = new HashMap<>();
      left =
          left.stream()
              .filter(said -> next.putIfAbsent(ids.get(said.cause()), said) != null)
              .toList();
      goOn(next);
    }
  }

  private void goOn(Map<UUID, Said> byHazard) {
    List<Hazard> affected =
        hazards.lock(byHazard.keySet()).stream().filter(hazard -> hazard.state().open()).toList();
    affected.forEach(hazard -> goOn(hazard, Objects.requireNonNull(byHazard.get(hazard.id()))));
    hazards.store(affected);
    journal.write(affected.stream().flatMap(hazard -> hazard.news().stream()).toList());
  }

  private void goOn(Hazard hazard, Said said) {
    Visit visit = said.visit();
    By by = By.event(visit.header(), clock.instant());
    PaperDate later = later(visit, said.earlier());
    if (later != null && hazard.time().mayGain(later)) {
      hazard
          .time()
          .gain(
              later,
              deadlines.today().onPaper(later),
              time.of(hazard, by.at()),
              by,
              Texts.moreTime(visit, later, Objects.requireNonNull(said.earlier().reason())));
    } else {
      hazard.findAgain(by, visit.institute(), Texts.goesOn(visit, said.earlier()));
    }
  }

  private static @Nullable PaperDate later(Visit visit, EarlierFinding earlier) {
    return earlier.dueDate() == null
        ? null
        : new PaperDate(visit.reportNo(), earlier.item(), visit.inspectedOn(), earlier.dueDate());
  }
}
