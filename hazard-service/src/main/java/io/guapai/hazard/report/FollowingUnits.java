package io.guapai.hazard.report;

import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.Rescoping;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Open hazards follow what they are about, a unit or an enterprise itself, when it is in another
 * territory from now on, because it moved or because the territory was redrawn and its successor
 * took over: the new county sees and acts on them, with all papers, and its listing and its duties
 * go over too. What was done stays as it was done; the old county still sees the hazard and its
 * papers, and changes nothing any more. Hazards that have ended stay where they ended.
 *
 * <p>The enterprise stays the one that the hazard was found at. It answers for it until the
 * authority closes or transfers it, whoever uses the unit now; its score has counted it.
 */
@ApplicationScoped
public class FollowingUnits {

  /** An authority is a prefix of its territory, as long as its level's codes are. */
  private static final String TAKEN_OVER =
      " set region_code = later, authority_region = case when starts_with(former, authority_region)"
          + " then left(later, length(authority_region)) else authority_region end"
          + " from unnest(?, ?, ?) as moved (id, former, later) where hazard_id = moved.id and ";

  private static final String ACTIVE_LISTINGS = "update listing" + TAKEN_OVER + "active";
  private static final String OPEN_DUTIES = "update duty" + TAKEN_OVER + "done_at is null";

  private final Sql sql;
  private final HazardBatch hazards;
  private final Rescoping rescoping;
  private final PlatformClock clock;
  private final Journal journal;

  public FollowingUnits(
      Sql sql, HazardBatch hazards, Rescoping rescoping, PlatformClock clock, Journal journal) {
    this.sql = sql;
    this.hazards = hazards;
    this.rescoping = rescoping;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Lets the open hazards of units and enterprises follow. Runs in the scope of the platform.
   *
   * @param events by id of the unit or the enterprise, the event that told of it last
   */
  public void follow(Map<String, String> events) {
    Map<UUID, String> places = new HashMap<>();
    sql.query(
        "select h.id, coalesce(u.region_code, e.region_code)"
            + " from hazard h left join unit u on u.equipment_id = h.equipment_id"
            + " left join enterprise e on h.equipment_id is null and e.id = h.enterprise_id"
            + " where coalesce(h.equipment_id, h.enterprise_id) = any(?) and h.open"
            + " and h.region_code <> coalesce(u.region_code, e.region_code)",
        row -> places.put(row.getObject(1, UUID.class), row.getString(2)),
        events.keySet());
    List<Entry> news = new ArrayList<>();
    List<Hazard> rescoped = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    for (Hazard hazard : hazards.lock(places.keySet())) {
      String to = places.get(hazard.id());
      String event = events.get(hazard.subjectKey());
      if (to != null && event != null && hazard.state().open()) {
        Move move = new Move(hazard.id(), hazard.regionCode(), to);
        hazard.rescope(
            to,
            By.because("following-units", event, clock.instant()),
            rescoping.reason(move.from(), to, hazard.equipmentId() != null));
        rescoped.add(hazard);
        moves.add(move);
        news.addAll(hazard.news());
      }
    }
    hazards.store(rescoped);
    handOver(moves);
    journal.write(news);
  }

  /** A hazard from one territory to another. */
  private record Move(UUID hazard, String from, String to) {

    Object[] values() {
      return new Object[] {hazard, from, to};
    }
  }

  /** The authorities of the new territory take over what those of the old one listed or owe. */
  private void handOver(List<Move> moves) {
    sql.unnest(
        "update hazard h set former_regions = array_append(h.former_regions, former)"
            + " from unnest(?, ?, ?) as moved (id, former, later) where h.id = moved.id",
        moves,
        Move::values);
    sql.unnest(ACTIVE_LISTINGS, moves, Move::values);
    sql.unnest(OPEN_DUTIES, moves, Move::values);
  }
}
