package io.guapai.hazard.intake;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.hazard.history.HazardHistories;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.report.FollowingUnits;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was found at a former entry of a unit was found at the unit that stays: hazards open or
 * ended, and accidents. What the platform itself found for the entry's dates ends with them; the
 * unit that stays has its own. Papers and histories keep the number of their day.
 */
@ApplicationScoped
class MergedUnits implements UnitFollower {

  private final Sql sql;
  private final UnitDirectory units;
  private final HazardBatch hazards;
  private final CeasingCauses ceasing;
  private final FollowingUnits following;
  private final Journal journal;
  private final History history;
  private final PlatformClock clock;

  MergedUnits(
      Sql sql,
      UnitDirectory units,
      HazardBatch hazards,
      CeasingCauses ceasing,
      FollowingUnits following,
      Journal journal,
      History history,
      PlatformClock clock) {
    this.sql = sql;
    this.units = units;
    this.hazards = hazards;
    this.ceasing = ceasing;
    this.following = following;
    this.journal = journal;
    this.history = history;
    this.clock = clock;
  }

  private record Accident(
      UUID id, long version, String regionCode, String enterprise, String state) {}

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    // First, so that whoever is opening a hazard there has ended, and whoever comes waits.
    units.lock(Set.of(former.id(), current.id()));
    By by = By.event(event.header(), clock.instant());
    String reason = UnitFollower.reason(former, current);
    cease(former, event);
    tellApart(former, current);
    goOn(former, current, by, reason);
    accidents(former, current, by, reason);
    sql.update("delete from unit where equipment_id = ?", former.id());
    following.follow(Map.of(current.id(), event.header().id()));
  }

  private void cease(Name former, Received<EquipmentMerged> event) {
    CeasingCauses.End end = new CeasingCauses.End(event.header().id(), Texts.merged(), null);
    ceasing.end(
        sql
            .query(
                "select c.cause from hazard h join hazard_cause c on c.hazard_id = h.id"
                    + " where h.equipment_id = ? and not c.settled and (c.cause = ?"
                    + " or starts_with(c.cause, ?))",
                row -> row.getString(1),
                former.id(),
                UnregisteredUnits.cause(former.id()),
                OverdueInspections.causes(former.id()))
            .stream()
            .collect(Collectors.toMap(cause -> cause, cause -> end)));
  }

  /**
   * The same may have been found at both entries. Both hazards go on, for each has its own deadline
   * and papers; who finds it once more finds that of the entry that stays.
   */
  private void tellApart(Name former, Name current) {
    sql.update(
        "update hazard h set fault = fault || '@' || ? where equipment_id = ? and open"
            + " and exists (select from hazard o where o.equipment_id = ? and o.open"
            + " and (o.code, o.fault, o.paper_no, o.paper_item)"
            + " = (h.code, h.fault, h.paper_no, h.paper_item))",
        former.no(),
        former.id(),
        current.id());
  }

  private void goOn(Name former, Name current, By by, String reason) {
    List<Hazard> going =
        hazards.lock(
            sql.query(
                "select id from hazard where equipment_id = ?",
                row -> row.getObject(1, UUID.class),
                former.id()));
    List<Entry> news = new ArrayList<>();
    for (Hazard hazard : going) {
      hazard.goOnAbout(current.id(), current.no(), by, reason);
      news.addAll(hazard.news());
    }
    hazards.store(going);
    journal.write(news);
  }

  /** A unit has one accident a day: of two that were told of the same, each keeps its number. */
  private void accidents(Name former, Name current, By by, String reason) {
    history.write(
        HazardHistories.ACCIDENTS,
        sql
            .query(
                "update accident a set equipment_id = ?, equipment_no = ?, version = version + 1"
                    + " where equipment_id = ? and not exists (select from accident o"
                    + " where o.equipment_id = ? and o.occurred_on = a.occurred_on)"
                    + " returning id, version, region_code, enterprise_id, state",
                row ->
                    new Accident(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                current.id(),
                current.no(),
                former.id(),
                current.id())
            .stream()
            .map(
                accident ->
                    HistoryEntry.of(
                            "accident",
                            accident.id(),
                            EnterpriseFollower.TAKE_OVER,
                            accident.regionCode(),
                            accident.enterprise(),
                            by)
                        .numbered(accident.version())
                        .moved(accident.state(), accident.state())
                        .because(reason))
            .toList());
  }
}
