package io.guapai.hazard.report;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.history.TakenOver;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Hazards of a former entry, all that is being done about them, and its other dossiers are the
 * enterprise's. What was done and signed before keeps the id of its day: it is in the chain. Each
 * dossier, open or ended, gets an entry that says under which id it goes on.
 */
@ApplicationScoped
class MergedEnterprises implements EnterpriseFollower {

  /**
   * What is kept up and has no history of its own; history and papers are only ever appended and
   * stay as they are.
   */
  private static final List<String> KEPT_UP =
      List.of("hazard_cause", "listing", "listing_proposal", "duty", "timeline_step", "brought_in");

  private final Sql sql;
  private final HazardBatch hazards;
  private final Journal journal;
  private final TakenOver dossiers;
  private final PlatformClock clock;
  private final WaitingRoom waitingRoom;

  MergedEnterprises(
      Sql sql,
      HazardBatch hazards,
      Journal journal,
      TakenOver dossiers,
      PlatformClock clock,
      WaitingRoom waitingRoom) {
    this.sql = sql;
    this.hazards = hazards;
    this.journal = journal;
    this.dossiers = dossiers;
    this.clock = clock;
    this.waitingRoom = waitingRoom;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    directory(former, current);
    tellApart(former, current);
    By by = By.event(event.header(), clock.instant());
    goOn(former, current, by);
    dossiers.take(former, current, by);
    KEPT_UP.forEach(table -> take(table, former, current));
    sanctions(former, current);
    // The score of the former entry ended with it.
    sql.update("delete from enterprise_grade where enterprise_id = ?", former);
    waitingRoom.release(List.of(WaitingRoom.enterprise(former)));
  }

  /** First, so that whoever is opening a hazard there has ended, and whoever comes waits. */
  private void directory(String former, String current) {
    sql.query(
        "select equipment_id from unit where enterprise_id = ? order by equipment_id for update",
        row -> true,
        former);
    take("unit", former, current);
    sql.query(
        "select id from enterprise where id = any(?) order by id for update",
        row -> true,
        List.of(former, current));
    sql.update(
        "update enterprise set id = ? where id = ?"
            + " and not exists (select from enterprise where id = ?)",
        current,
        former,
        current);
    sql.update("delete from enterprise where id = ?", former);
  }

  /**
   * The same may have been found at both entries themselves. Both hazards go on, for each has its
   * own deadline and papers; who finds it once more finds that of the current entry.
   */
  private void tellApart(String former, String current) {
    sql.update(
        "update hazard h set fault = fault || '@' || ? where enterprise_id = ?"
            + " and equipment_id is null and open and exists (select from hazard o"
            + " where o.enterprise_id = ? and o.equipment_id is null and o.open"
            + " and (o.code, o.fault, o.paper_no, o.paper_item)"
            + " = (h.code, h.fault, h.paper_no, h.paper_item))",
        former,
        former,
        current);
  }

  private void goOn(String former, String current, By by) {
    List<UUID> all =
        sql.query(
            "select id from hazard where enterprise_id = ?",
            row -> row.getObject(1, UUID.class),
            former);
    String reason = EnterpriseFollower.reason(former, current);
    List<Hazard> going = hazards.lock(all);
    List<Entry> news = new ArrayList<>();
    for (Hazard hazard : going) {
      hazard.goOnAs(current, by, reason);
      news.addAll(hazard.news());
    }
    hazards.store(going);
    journal.write(news);
  }

  /** One of two that are proposed is decided under the id it was proposed under. */
  private void sanctions(String former, String current) {
    sql.update(
        "update sanction s set enterprise_id = ? where enterprise_id = ?"
            + " and not (state = 'PROPOSED' and exists (select from sanction o"
            + " where o.sanction = s.sanction and o.enterprise_id = ? and o.state = 'PROPOSED'))",
        current,
        former,
        current);
  }

  private void take(String table, String former, String current) {
    sql.update(
        "update " + table + " set enterprise_id = ? where enterprise_id = ?", current, former);
  }
}
