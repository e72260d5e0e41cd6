package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.contracts.party.Given;
import io.guapai.inspection.due.DueState;
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
import org.jspecify.annotations.Nullable;

/** The list of clocks that are due, the oldest date first. */
@ApplicationScoped
class DueClocks {

  static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "institute")
          .or(
              Assigned.unit("equipment_id", "text", Given.EQUIPMENT),
              Assigned.unit("enterprise_id", "text", Given.ENTERPRISE));

  private static final LocalDate BEGINNING = LocalDate.EPOCH.minusYears(1000);

  private final Sql sql;
  private final DueRulebook rulebook;

  DueClocks(Sql sql, DueRulebook rulebook) {
    this.sql = sql;
    this.rulebook = rulebook;
  }

  /** Where a page begins. */
  private record After(LocalDate due, String equipmentId, String clock) {

    private static final int PARTS = 3;

    static After parse(String text) {
      String[] parts = text.split("\\|", PARTS);
      if (parts.length != PARTS || text.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("no cursor: " + text);
      }
      try {
        return new After(LocalDate.parse(parts[0]), parts[1], parts[2]);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("no cursor: " + text, e);
      }
    }

    static String of(DueClockView last) {
      return last.dueDate() + "|" + last.equipmentId() + "|" + last.clock();
    }
  }

  /**
   * One page.
   *
   * @param state overdue or due soon; both when null
   */
  Page<DueClockView> page(
      Conditions owned, @Nullable UnitClock clock, @Nullable DueState state, Paging paging) {
    After asked = paging.after(After::parse);
    After after = asked == null ? new After(BEGINNING, "", "") : asked;
    DueRules rules = rulebook.now();
    LocalDate from = state == DueState.DUE_SOON ? rules.today() : BEGINNING;
    LocalDate to = state == DueState.OVERDUE ? rules.today().minusDays(1) : rules.horizon();
    Conditions fit = owned.and("clock = ?", clock);
    List<DueClockView> rows =
        sql.query(
            "select equipment_id, equipment_no, enterprise_id, region_code, variety, clock,"
                + " due_date, month_only, basis, institute, postponement_id is not null as postponed,"
                + " demonstration from subject_clock where running and "
                + fit.sql()
                + " and due_date between ? and ? and (due_date, equipment_id, clock) > (?, ?, ?)"
                + " order by due_date, equipment_id, clock limit ?",
            row -> view(row, rules),
            fit.values(from, to, after.due(), after.equipmentId(), after.clock(), paging.rows()));
    return paging.page(rows, After::of);
  }

  private static DueClockView view(ResultSet row, DueRules rules) throws SQLException {
    LocalDate due = row.getObject("due_date", LocalDate.class);
    UnitClock clock = UnitClock.valueOf(row.getString("clock"));
    return new DueClockView(
        row.getString("equipment_id"),
        row.getString("equipment_no"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        row.getString("variety"),
        clock,
        clock.bindsUse(),
        due,
        row.getBoolean("month_only"),
        rules.isPast(due) ? DueState.OVERDUE : DueState.DUE_SOON,
        ChronoUnit.DAYS.between(rules.today(), due),
        Basis.valueOf(row.getString("basis")),
        row.getString("institute"),
        row.getBoolean("postponed"),
        row.getBoolean("demonstration"));
  }
}
