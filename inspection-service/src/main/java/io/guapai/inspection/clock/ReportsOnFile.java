package io.guapai.inspection.clock;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The reports and calibrations that the clocks of units run by. One that binds the use counts only
 * where the unit's date came to rest on it, and not after the register gave the unit another one.
 */
@ApplicationScoped
class ReportsOnFile {

  private static final List<String> UNBINDING =
      Arrays.stream(UnitClock.values())
          .filter(clock -> !clock.bindsUse())
          .map(UnitClock::name)
          .toList();

  private static final List<String> FIT =
      Arrays.stream(Conclusion.values()).filter(Conclusion::fit).map(Conclusion::name).toList();

  private final Sql sql;

  ReportsOnFile(Sql sql) {
    this.sql = sql;
  }

  /** The newest of each clock, by unit. */
  Map<String, List<Reported>> of(Collection<Subject> units) {
    List<String> ids = units.stream().map(Subject::equipmentId).toList();
    return sql
        .query(
            "select * from (select distinct on (i.equipment_id, i.clock) i.equipment_id, i.clock,"
                + " i.id, i.institute, i.report_no, i.inspected_on, i.next_inspection_date,"
                + " i.month_only, i.cycle_rule, i.cycle_edition, i.counted_from, i.counted_months"
                + " from unnest(?, ?::date[]) as unit (equipment_id, counted_on) join inspection i"
                + " on i.equipment_id = unit.equipment_id where i.clock is not null and i.standing"
                + " = 'STANDS' and (i.clock = any(?) and i.conclusion = any(?) or i.counted and"
                + " i.inspected_on <= unit.counted_on) order by i.equipment_id, i.clock,"
                + " i.inspected_on desc, i.recorded_at desc) as report union all select * from"
                + " (select distinct on (equipment_id) equipment_id, 'GOVERNOR_CALIBRATION', id,"
                + " calibrated_by, certificate_no, calibrated_on, holds_through, false, cycle_rule,"
                + " cycle_edition, counted_from, counted_months from calibration where equipment_id"
                + " = any(?) and holds_through is not null order by equipment_id, calibrated_on"
                + " desc, id desc) as calibrated",
            ReportsOnFile::reported,
            ids,
            units.stream().map(Subject::countedOn).collect(Collectors.toList()),
            UNBINDING,
            FIT,
            ids)
        .stream()
        .collect(Collectors.groupingBy(Reported::equipmentId));
  }

  private static Reported reported(ResultSet row) throws SQLException {
    return new Reported(
        row.getString(1),
        UnitClock.valueOf(row.getString(2)),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        row.getBoolean(8),
        row.getString(9),
        row.getString(10),
        row.getObject(11, LocalDate.class),
        row.getObject(12, Integer.class));
  }
}
