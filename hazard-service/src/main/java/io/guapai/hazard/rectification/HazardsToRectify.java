package io.guapai.hazard.rectification;

import io.guapai.contracts.Description;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What the enterprise has to rectify, by its deadline: a major hazard first needs its plan. What an
 * order in force asks for is the same work, and is called by it.
 */
@Singleton
record HazardsToRectify(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select case when h.grade = 'MAJOR' and h.state <> 'RECTIFYING' then 'PLAN'"
          + " when exists (select from supervision_order o where o.hazard_id = h.id and not exists"
          + " (select from supervision_order_void v where v.order_id = o.id)) then 'COMPLY'"
          + " else 'RECTIFY' end, h.id::text, "
          + AboutHazard.COLUMNS
          + ", h.due_date, coalesce(h.due_date < ?, false) from hazard h"
          + AboutHazard.ENTERPRISE
          + " where h.state in ('GRADED', 'ORDERED', 'RECTIFYING') and h.enterprise_id = any(?)";

  private enum Kind {
    @Description("plan the rectification of a major hazard 制定整改方案")
    PLAN,
    @Description("rectify a hazard as an order demands 按指令书整改隐患")
    COMPLY,
    @Description("rectify a hazard 整改隐患")
    RECTIFY
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    ActAddress handIn = desk.address(SubmitRectification.class);
    return own.isEmpty()
        ? List.of()
        : List.of(
            new WorkRows(
                List.of(
                    new Work(Kind.PLAN, desk.address(PlanRectification.class)),
                    new Work(Kind.COMPLY, handIn),
                    new Work(Kind.RECTIFY, handIn)),
                SELECT,
                List.of(who.today(), own)));
  }
}
