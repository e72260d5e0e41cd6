package io.guapai.inspection.drill;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The types of lifts for which whoever maintains them has to practise rescue within a month. */
@Singleton
record DrillsToHold(DrillRule rule) implements WorkSource {

  private static final Work HOLD =
      new Work(
          Kind.HOLD_RESCUE_DRILL,
          new ActAddress("/inspection/v1/due-rescue-drills", null, List.of(Role.MAINTAINER)));

  private static final String SELECT =
      "select 'HOLD_RESCUE_DRILL', t.lift_type, t.equipment_id, null, t.lift_type, t.lift_type,"
          + " null, null, t.region_code, d.due, d.due < ? from (select left(variety, 2) as lift_type,"
          + " min(equipment_id) as equipment_id, min(region_code) as region_code,"
          + " min(started_on) as since from maintained_lift where maintainer = ?"
          + " group by left(variety, 2)) as t cross join lateral (select"
          + " (coalesce((select max(held_on) from rescue_drill where held_by = ?"
          + " and lift_type = t.lift_type), t.since) + make_interval(months => ?))::date as due) as d"
          + " where d.due <= ?";

  private enum Kind {
    @Description("practise rescue from a lift 开展电梯救援演练")
    HOLD_RESCUE_DRILL
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    String organization = who.caller().organization();
    return organization == null
        ? List.of()
        : List.of(
            WorkRows.of(
                HOLD,
                SELECT,
                who.today(),
                organization,
                organization,
                rule.months(who.today()),
                who.today().plusMonths(1)));
  }
}
