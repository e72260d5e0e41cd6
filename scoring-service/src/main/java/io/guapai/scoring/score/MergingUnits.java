package io.guapai.scoring.score;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import io.guapai.scoring.standing.Enterprises;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A unit that had two entries counts once: with its newest inspection, who works at it and what was
 * found there. What the former entry was late with ends with it, and with that its vetoes.
 */
@ApplicationScoped
class MergingUnits implements UnitFollower {

  // What other streams told of the unit is there only under the former id, until the register
  // speaks.
  private static final String RENAMED =
      "update unit set equipment_id = ?, register_version = 0, inspection_overdue_for = null,"
          + " overdue_sequence = null, registration_overdue_for = null where equipment_id = ?"
          + " and not exists (select from unit where equipment_id = ?)";

  private static final String INSPECTED =
      "update unit stays set inspected_on = gone.inspected_on, inspection_fit = gone.inspection_fit"
          + " from unit gone where gone.equipment_id = ? and stays.equipment_id = ?"
          + " and gone.inspected_on > coalesce(stays.inspected_on, '-infinity')";

  private static final String TWICE =
      "delete from operator_duty gone using operator_duty stays"
          + " where gone.equipment_id = ? and stays.equipment_id = ?"
          + " and (gone.employment_id, gone.project) = (stays.employment_id, stays.project)";

  private final Sql sql;
  private final Enterprises enterprises;
  private final Assessing assessing;
  private final Clock clock;

  MergingUnits(Sql sql, Enterprises enterprises, Assessing assessing, Clock clock) {
    this.sql = sql;
    this.enterprises = enterprises;
    this.assessing = assessing;
    this.clock = clock;
  }

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    enterprises.meet(List.of(event), clock.instant());
    SortedSet<String> concerned = new TreeSet<>(List.of(event.data().enterpriseId()));
    concerned.addAll(
        sql.query(
            "select distinct enterprise_id from unit where equipment_id = any(?)",
            row -> row.getString(1),
            List.of(former.id(), current.id())));
    enterprises.lock(concerned);
    sql.update(RENAMED, current.id(), former.id(), current.id());
    sql.update(INSPECTED, former.id(), current.id());
    sql.update("delete from unit where equipment_id = ?", former.id());
    sql.update(TWICE, former.id(), current.id());
    for (String table : List.of("operator_duty", "hazard")) {
      sql.update(
          "update " + table + " set equipment_id = ? where equipment_id = ?",
          current.id(),
          former.id());
    }
    assessing.assess(concerned, clock.instant());
  }
}
