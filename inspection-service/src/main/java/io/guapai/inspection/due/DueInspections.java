package io.guapai.inspection.due;

import io.guapai.contracts.party.Given;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The list of inspections that are due, the oldest date first. */
@ApplicationScoped
class DueInspections {

  static final Columns OWNED =
      Columns.of("region_code", "enterprise_id")
          .or(
              Assigned.unit("equipment_id", "text", Given.EQUIPMENT),
              Assigned.unit("enterprise_id", "text", Given.ENTERPRISE));

  private static final After BEGINNING = new After(LocalDate.EPOCH.minusYears(1000), "");

  private final Sql sql;
  private final DueRulebook rulebook;

  DueInspections(Sql sql, DueRulebook rulebook) {
    this.sql = sql;
    this.rulebook = rulebook;
  }

  /** Where a page begins. */
  private record After(LocalDate due, String equipmentId) {

    private static final int DAY_LENGTH = "2022-07-28".length();

    static After parse(String text) {
      int bar = text.indexOf('|');
      if (bar != DAY_LENGTH || text.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("no cursor: " + text);
      }
      try {
        return new After(LocalDate.parse(text.substring(0, bar)), text.substring(bar + 1));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("no cursor: " + text, e);
      }
    }

    static String of(DueView last) {
      return last.dueDate() + "|" + last.equipmentId();
    }
  }

  Page<DueView> page(Conditions owned, Set<DueState> states, Paging paging) {
    After asked = paging.after(After::parse);
    After after = asked == null ? BEGINNING : asked;
    DueRules rules = rulebook.now();
    LocalDate from = states.contains(DueState.OVERDUE) ? BEGINNING.due() : rules.today();
    LocalDate to =
        states.contains(DueState.DUE_SOON) ? rules.horizon() : rules.today().minusDays(1);
    List<DueView> rows =
        sql.query(
            "select equipment_id, equipment_no, enterprise_id, region_code, variety,"
                + " next_inspection_date, demonstration from subject"
                + " where use_state = 'IN_USE' and "
                + owned.sql()
                + " and next_inspection_date between ? and ?"
                + " and (next_inspection_date, equipment_id) > (?, ?)"
                + " order by next_inspection_date, equipment_id limit ?",
            row -> map(row, rules),
            owned.values(from, to, after.due(), after.equipmentId(), paging.rows()));
    return paging.page(rows, After::of);
  }

  private static DueView map(ResultSet row, DueRules rules) throws SQLException {
    LocalDate due = row.getObject("next_inspection_date", LocalDate.class);
    return new DueView(
        row.getString("equipment_id"),
        row.getString("equipment_no"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        row.getString("variety"),
        due,
        rules.isPast(due) ? DueState.OVERDUE : DueState.DUE_SOON,
        ChronoUnit.DAYS.between(rules.today(), due),
        row.getBoolean("demonstration"));
  }
}
