package io.guapai.hazard.order;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that a hazard has when its void orders are left out: the acts that set one are gone
 * through again, as if those had never been issued.
 */
@ApplicationScoped
class DeadlinesLeft {

  private static final String ACTS =
      "select h.act, h.due_date, d.due_date, d.deadline, o.deadline, o.explanation"
          + " from hazard_history h"
          + " left join hazard_deadline d using (hazard_id, sequence)"
          + " left join (select * from supervision_order o where not exists"
          + " (select from supervision_order_void v where v.order_id = o.id)) o"
          + " using (hazard_id, sequence)"
          + " where hazard_id = ? and (d.due_date is not null or o.deadline is not null"
          + " or h.act = 'VOID_ORDER')"
          + " order by sequence";

  private final Sql sql;
  private final DeadlineRules deadlines;

  DeadlinesLeft(Sql sql, DeadlineRules deadlines) {
    this.sql = sql;
    this.deadlines = deadlines;
  }

  /**
   * An act that set a deadline.
   *
   * @param none no deadline was in force after it
   * @param set the deadline that came into force; null when it stayed as it was
   * @param ordered the deadline of the order, if the act is one and it stands
   */
  private record Setting(Act act, boolean none, @Nullable DueDate set, @Nullable DueDate ordered) {}

  /** The deadline of a hazard without its void orders; null when none is left. */
  @Nullable DueDate of(UUID hazardId) {
    RuleBook rules = deadlines.today();
    List<Setting> settings = sql.query(ACTS, row -> setting(row, rules), hazardId);
    DueDate inForce = null;
    DueDate left = null;
    for (Setting setting : settings) {
      left = after(setting, inForce, left);
      if (setting.none() || setting.set() != null) {
        inForce = setting.set();
      }
    }
    return left;
  }

  /**
   * A grade does not put a deadline off, nor does an order that set none, such as one of the time
   * when the hazard was overdue; an extension does not bring it forward. A plan that had to keep
   * within a void order rests on it.
   */
  private static @Nullable DueDate after(
      Setting setting, @Nullable DueDate inForce, @Nullable DueDate left) {
    DueDate set = setting.set();
    return switch (setting.act()) {
      case VOID_ORDER -> left;
      case ORDER ->
          set != null && setting.ordered() != null ? set : earlier(setting.ordered(), left);
      case GRADE -> earlier(set, left);
      case EXTEND -> left == null || set != null && set.date().isAfter(left.date()) ? set : left;
      case PLAN -> Objects.equals(inForce, left) ? set : left;
      default -> set;
    };
  }

  private static @Nullable DueDate earlier(@Nullable DueDate one, @Nullable DueDate left) {
    return one != null && (left == null || one.date().isBefore(left.date())) ? one : left;
  }

  private static Setting setting(ResultSet row, RuleBook rules) throws SQLException {
    return new Setting(
        Act.valueOf(row.getString(1)),
        row.getObject(2) == null,
        dueDate(row, 3, rules),
        dueDate(row, 5, rules));
  }

  private static @Nullable DueDate dueDate(ResultSet row, int column, RuleBook rules)
      throws SQLException {
    LocalDate date = row.getObject(column, LocalDate.class);
    return date == null ? null : rules.again(date, row.getString(column + 1));
  }
}
