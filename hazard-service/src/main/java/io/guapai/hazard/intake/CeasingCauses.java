package io.guapai.hazard.intake;

import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.listing.acceptance.ApplyingForAcceptance;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.runtime.act.By;
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
import org.jspecify.annotations.Nullable;

/**
 * Ends hazards that the platform found by itself when what led to them ended; what is major or
 * listed is checked by people.
 */
@ApplicationScoped
class CeasingCauses {

  private final PlatformClock clock;
  private final Sql sql;
  private final OpeningHazards opening;
  private final HazardBatch hazards;
  private final ApplyingForAcceptance applying;
  private final Journal journal;

  CeasingCauses(
      PlatformClock clock,
      Sql sql,
      OpeningHazards opening,
      HazardBatch hazards,
      ApplyingForAcceptance applying,
      Journal journal) {
    this.clock = clock;
    this.sql = sql;
    this.opening = opening;
    this.hazards = hazards;
    this.applying = applying;
    this.journal = journal;
  }

  /**
   * The end of a cause.
   *
   * @param eventId of the event that told of it
   * @param reason in both languages
   * @param provenOn the day on which it was found to have ended; null when nobody found it
   */
  record End(String eventId, String reason, @Nullable LocalDate provenOn) {}

  /** Ends causes, each with the hazard that is open for it, if there is one. */
  void end(Map<String, End> byCause) {
    Map<UUID, End> byHazard = new HashMap<>();
    opening
        .byCause(byCause.keySet())
        .forEach((cause, hazard) -> byHazard.put(hazard, byCause.get(cause)));
    if (byHazard.isEmpty()) {
      return;
    }
    List<Entry> news = new ArrayList<>();
    List<Hazard> ceased = new ArrayList<>();
    List<Hazard> affected = hazards.lock(byHazard.keySet());
    Collection<UUID> joined = joined(byHazard.keySet());
    for (Hazard hazard : affected) {
      End end = byHazard.get(hazard.id());
      if (end != null && hazard.state().open()) {
        end(hazard, end, joined.contains(hazard.id()));
        ceased.add(hazard);
        news.addAll(hazard.news());
      }
    }
    hazards.store(ceased);
    sql.update(
        "update hazard_cause set settled = true where cause = any(?) and not settled",
        byCause.keySet());
    journal.write(news);
  }

  /**
   * What an officer joined of several reports does not end by itself with one of its causes: the
   * end is noted, and whether anything of the others is left is for a recheck to see.
   */
  private void end(Hazard hazard, End end, boolean joined) {
    By by = By.because("ceasing-causes", end.eventId(), clock.instant());
    if (joined) {
      hazard.record(Act.CEASE, by, end.reason(), null);
    } else {
      hazard.time().runOut(by.at());
      hazard.time().prove(end.provenOn(), by);
      hazard.clear(by, end.reason());
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
}
