package io.guapai.hazard.report;

import io.guapai.contracts.Level;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Open hazards follow their unit when it is in another territory from now on, because it moved or
 * because the territory was redrawn and its successor took over: the new county sees and acts on
 * them, with all papers, and its listing and its duties go over too. What was done stays as it was
 * done; the old county still sees the hazard and its papers, and changes nothing any more. Hazards
 * that have ended stay where they ended.
 *
 * <p>The enterprise stays the one that the hazard was found at. It answers for it until the
 * authority closes or transfers it, whoever uses the unit now; its score has counted it.
 */
@ApplicationScoped
public class FollowingUnits {

  private static final Level[] AUTHORITIES = {Level.COUNTY, Level.CITY, Level.PROVINCE};

  private final Sql sql;
  private final Hazards hazards;
  private final RegionTree regions;
  private final PlatformClock clock;
  private final Journal journal;

  public FollowingUnits(
      Sql sql, Hazards hazards, RegionTree regions, PlatformClock clock, Journal journal) {
    this.sql = sql;
    this.hazards = hazards;
    this.regions = regions;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Lets the open hazards of units follow. Runs in the scope of the platform.
   *
   * @param events by unit, the event that told of it last
   */
  public void follow(Map<String, String> events) {
    Map<UUID, String> moved = new HashMap<>();
    sql.query(
        "select h.id, u.region_code from hazard h join unit u using (equipment_id)"
            + " where h.equipment_id = any(?) and h.open and h.region_code <> u.region_code",
        row -> moved.put(row.getObject(1, UUID.class), row.getString(2)),
        events.keySet());
    List<Entry> news = new ArrayList<>();
    for (Hazard hazard : hazards.lock(moved.keySet())) {
      String to = moved.get(hazard.id());
      String event = events.get(hazard.equipmentId());
      if (to == null || event == null || !hazard.state().open()) {
        continue;
      }
      String from = hazard.regionCode();
      hazard.rescope(to, By.event(event, clock.instant()), reason(from, to));
      sql.update(
          "update hazard set former_regions = array_append(former_regions, ?) where id = ?",
          from,
          hazard.id());
      handOver(hazard.id(), from, to);
      news.addAll(hazard.news());
    }
    journal.write(news);
  }

  /** The authorities of the new territory take over what those of the old one listed or owe. */
  private void handOver(UUID id, String from, String to) {
    sql.update("update listing set region_code = ? where hazard_id = ? and active", to, id);
    sql.update("update duty set region_code = ? where hazard_id = ? and done_at is null", to, id);
    for (Level level : AUTHORITIES) {
      String before = authority(from, level);
      String after = authority(to, level);
      if (!before.equals(after) && !after.isEmpty()) {
        sql.update(
            "update listing set authority_region = ?"
                + " where hazard_id = ? and active and authority_region = ?",
            after,
            id,
            before);
        sql.update(
            "update duty set authority_region = ?"
                + " where hazard_id = ? and done_at is null and authority_region = ?",
            after,
            id,
            before);
      }
    }
  }

  private String reason(String from, String to) {
    boolean redrawn =
        regions
            .find(RegionCode.parse(from))
            .map(region -> !region.validOn(clock.today()))
            .orElse(false);
    return redrawn
        ? "区划调整：%s并入%s / territory redrawn: %s became %s".formatted(from, to, from, to)
        : "设备迁移：%s至%s / the unit moved from %s to %s".formatted(from, to, from, to);
  }

  private static String authority(String region, Level level) {
    return RegionCode.parse(region).ancestorAt(level).map(RegionCode::value).orElse("");
  }
}
