package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The causes of vetoes, a function of the standing and of the rules in force. */
@ApplicationScoped
public class VetoCauses {

  private static final String QUERY =
      """
      with today as materialized (
        select ?::date as day
      ), test as materialized (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          as t (code, edition, test, hazard_code, hazard_grade)
      )
      select u.enterprise_id, test.code, test.edition, 'EQUIPMENT', u.equipment_id,
             min(case test.test
                   when 'REGISTRATION_OVERDUE' then u.registration_overdue_for + 1
                   when 'INSPECTION_OVERDUE' then u.inspection_overdue_for + 1
                   else u.inspected_on end)
      from unit u
      join test on test.test = 'REGISTRATION_OVERDUE' and u.registration_overdue_for is not null
                   and u.reg_state <> 'REGISTERED'
                or test.test = 'INSPECTION_OVERDUE' and u.inspection_overdue_for is not null
                or test.test = 'INSPECTION_FAILED' and not u.inspection_fit
      where u.enterprise_id = any(?) and u.use_state = 'IN_USE'
      group by u.enterprise_id, test.code, test.edition, u.equipment_id
      union all
      select h.enterprise_id, test.code, test.edition, 'HAZARD', h.hazard_id,
             min(case test.test when 'HAZARD_OVERDUE' then h.overdue_for + 1
                 else coalesce(h.reported_on, today.day) end)
      from hazard h cross join today
      join test on (test.test = 'HAZARD_OPEN' or test.test = 'HAZARD_OVERDUE' and h.overdue)
                and h.code is not distinct from coalesce(test.hazard_code, h.code)
                and h.grade = coalesce(test.hazard_grade, h.grade)
      where h.enterprise_id = any(?) and h.closed_on is null and h.grade is not null
      group by h.enterprise_id, test.code, test.edition, h.hazard_id
      union all
      select a.enterprise_id, test.code, test.edition, 'ACCIDENT', a.accident_id, a.occurred_on
      from accident a cross join today
      join test on test.test = 'ACCIDENT_IN_YEAR'
      where a.enterprise_id = any(?) and a.enterprise_responsible is not false
        and date_trunc('year', a.occurred_on::timestamp) = date_trunc('year', today.day::timestamp)
      """;

  private final Sql sql;
  private final VetoRules rules;

  VetoCauses(Sql sql, VetoRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /** All causes that stand on a day for some enterprises. */
  public List<VetoCause> of(Collection<String> enterprises, LocalDate day) {
    List<VetoRules.Test> tests = rules.testsOn(day);
    return sql.query(
        QUERY,
        row ->
            new VetoCause(
                row.getString(1),
                VetoCode.valueOf(row.getString(2)),
                row.getString(3),
                CauseType.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class)),
        day,
        tests.stream().map(test -> test.says().veto()).toList(),
        tests.stream().map(VetoRules.Test::edition).toList(),
        tests.stream().map(test -> test.says().test()).toList(),
        column(tests, VetoTest::hazardCode),
        column(tests, VetoTest::hazardGrade),
        enterprises,
        enterprises,
        enterprises);
  }

  private static List<@Nullable Object> column(
      List<VetoRules.Test> tests, Function<VetoTest, @Nullable Object> part) {
    List<@Nullable Object> column = new ArrayList<>();
    tests.forEach(test -> column.add(part.apply(test.says())));
    return column;
  }
}
