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
      "select 'HOLD_RESCUE_DRILL', l.lift_type, l.equipment_id, null, l.lift_type, l.lift_type,"
          + " null, null, l.region_code, l.due, l.due < ? from (select left(variety, 2) as lift_type,"
          + " min(equipment_id) as equipment_id, min(region_code) as region_code,"
          + " (coalesce((select max(held_on) from rescue_drill where held_by = ?"
          + " and lift_type = left(variety, 2)), min(started_on))"
          + " + make_interval(months => ?))::date as due from maintained_lift"
          + " where maintainer = ? group by left(variety, 2)) as l where l.due <= ?";

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
                rule.months(who.today()),
                organization,
                who.today().plusMonths(1)));
  }
}
