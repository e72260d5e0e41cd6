package io.guapai.hazard.emergency;

import io.guapai.contracts.Description;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * That an enterprise with plans drills too seldom; any of its plans will do, the newest is told.
 */
@Singleton
record DrillsToHold(ActDesk desk, CheckingReadiness readiness, EnterpriseDirectory enterprises)
    implements WorkSource {

  private static final String SELECT =
      "select 'HOLD_DRILL', p.id::text, p.id::text, null, r.title, r.title, p.enterprise_id, e.name,"
          + " p.region_code, last.due, coalesce(last.due < ?, false) from emergency_plan p"
          + " join emergency_plan_revision r on r.plan_id = p.id and r.revision = p.revision"
          + " left join enterprise e on e.id = p.enterprise_id"
          + " left join lateral (select (held_on + make_interval(months => ?))::date as due"
          + " from emergency_drill where enterprise_id = any(?)"
          + " order by held_on desc offset ? limit 1) as last on true"
          + " where p.id = (select max(id::text)::uuid from emergency_plan"
          + " where enterprise_id = any(?)) and (select count(*) from emergency_drill"
          + " where enterprise_id = any(?) and held_on >= ?) < ?";

  private enum Kind {
    @Description("hold an emergency drill 开展应急演练")
    HOLD_DRILL
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    return own.isEmpty()
        ? List.of()
        : enterprises.region(own.get(0)).map(place -> rows(place, who)).stream().toList();
  }

  private WorkRows rows(String place, Asking who) {
    List<String> own = who.enterprises();
    LocalDate today = who.today();
    Readiness.DrillRule rule = readiness.rule(today, place);
    return WorkRows.of(
        new Work(Kind.HOLD_DRILL, desk.address(RecordDrill.class)),
        SELECT,
        today,
        rule.months(),
        own,
        rule.least() - 1,
        own,
        own,
        today.minusMonths(rule.months()),
        rule.least());
  }
}
