package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.grading.HazardCodes;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.acceptance.ApplyingForAcceptance;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.HazardBatch;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.report.Report;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A unit in use without a valid inspection is a hazard (特种设备安全法 §40), until that has ended. */
@ApplicationScoped
public class OverdueInspections {

  private final PlatformClock clock;
  private final Sql sql;
  private final HazardCodes codes;
  private final OpeningHazards opening;
  private final HazardBatch hazards;
  private final ApplyingForAcceptance applying;
  private final Journal journal;

  public OverdueInspections(
      PlatformClock clock,
      Sql sql,
      HazardCodes codes,
      OpeningHazards opening,
      HazardBatch hazards,
      ApplyingForAcceptance applying,
      Journal journal) {
    this.clock = clock;
    this.sql = sql;
    this.codes = codes;
    this.opening = opening;
    this.hazards = hazards;
    this.applying = applying;
    this.journal = journal;
  }

  /** Opens the hazards of units whose inspection ran out. */
  public void open(List<Received<InspectionOverdue>> events) {
    HazardCode code = codes.overdueInspection();
    opening.open(events.stream().map(event -> finding(event, code)).toList());
  }

  /**
   * Ends the hazards of units whose overdue inspection ended; what is major or listed is checked.
   */
  public void clear(List<Received<InspectionOverdueCleared>> events) {
    Map<String, Received<InspectionOverdueCleared>> byCause = new HashMap<>();
    for (Received<InspectionOverdueCleared> event : events) {
      InspectionOverdueCleared cleared = event.data();
      byCause.put(cause(cleared.equipmentId(), cleared.dueDate()), event);
    }
    Map<UUID, Received<InspectionOverdueCleared>> byHazard = new HashMap<>();
    opening
        .byCause(byCause.keySet())
        .forEach((cause, hazard) -> byHazard.put(hazard, byCause.get(cause)));
    List<Entry> news = new ArrayList<>();
    List<Hazard> cleared = new ArrayList<>();
    List<Hazard> affected = hazards.lock(byHazard.keySet());
    Collection<UUID> joined = joined(byHazard.keySet());
    for (Hazard hazard : affected) {
      Received<InspectionOverdueCleared> event = byHazard.get(hazard.id());
      if (event != null && hazard.state().open()) {
        clear(hazard, event, joined.contains(hazard.id()));
        cleared.add(hazard);
        news.addAll(hazard.news());
      }
    }
    hazards.store(cleared);
    sql.update(
        "update hazard_cause set settled = true where cause = any(?) and not settled",
        byCause.keySet());
    journal.write(news);
  }

  /**
   * What an officer joined of several reports does not end by itself with one of its causes: the
   * end is noted, and whether anything of the others is left is for a recheck to see.
   */
  private void clear(Hazard hazard, Received<InspectionOverdueCleared> event, boolean joined) {
    By by = By.event(event.header().id(), clock.instant());
    String reason = Texts.cleared(event.data().reason());
    if (joined) {
      hazard.record(Act.CEASE, by, reason, null);
    } else {
      hazard.runOut(by.at());
      hazard.prove(event.data().inspectedOn(), by);
      hazard.clear(by, reason);
      applying.causeCeased(hazard);
    }
  }

  /** Those of the hazards that others were merged into. */
  private Collection<UUID> joined(Collection<UUID> ids) {
    return Set.copyOf(
        sql.query(
            "select distinct merged_into from hazard where merged_into = any(?::uuid[])",
            row -> row.getObject(1, UUID.class),
            ids));
  }

  private Finding finding(Received<InspectionOverdue> event, HazardCode code) {
    InspectionOverdue overdue = event.data();
    Unit unit =
        new Unit(
            overdue.equipmentId(),
            overdue.equipmentNo(),
            overdue.enterpriseId(),
            overdue.regionCode(),
            null,
            false);
    Report report =
        new Report(
            unit,
            code,
            Texts.overdue(overdue.dueDate()),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(
        cause(overdue.equipmentId(), overdue.dueDate()),
        report,
        true,
        By.event(event.header().id(), clock.instant()));
  }

  private static String cause(String equipmentId, LocalDate dueDate) {
    return "inspection-overdue:" + equipmentId + ":" + dueDate;
  }
}
