package io.guapai.inspection.cycle;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.Standing;
import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads the cycles. */
@ApplicationScoped
public class CycleTable {

  private final Sql sql;
  private final RulesOfDay<Cycles> cycles;

  public CycleTable(Sql sql) {
    this.sql = sql;
    this.cycles = new RulesOfDay<>(day -> read());
  }

  /** All cycles, as they are known today. */
  public Cycles on(LocalDate today) {
    return cycles.on(today);
  }

  /** All cycles as the table has them now. */
  public Cycles read() {
    return new Cycles(
        sql.query(
            "select code, variety_prefix, clock, months, years, early_months, longest_months,"
                + " valid_from, valid_to, source, mark, note from cycle_rule order by"
                + " variety_prefix, clock, valid_from nulls first",
            CycleTable::map));
  }

  private static CycleRule map(ResultSet row) throws SQLException {
    return new CycleRule(
        row.getString("code"),
        row.getString("variety_prefix"),
        InspectionClock.valueOf(row.getString("clock")),
        row.getInt("months"),
        years(row),
        row.getInt("early_months"),
        row.getInt("longest_months"),
        Validity.of(row),
        row.getString("source"),
        Standing.ofMark(row.getString("mark")),
        row.getString("note"));
  }

  private static List<Integer> years(ResultSet row) throws SQLException {
    return Arrays.asList((Integer[]) row.getArray("years").getArray());
  }
}
