package io.guapai.hazard.order;

import io.guapai.contracts.Description;
import io.guapai.hazard.duty.Authorities;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What is graded is ordered to be rectified by the authority in charge, and what was issued to
 * nobody is served by who issued it. Left with a witness, an order is served (总局令57号 §27).
 */
@Singleton
record OrdersToHandle(ActDesk desk) implements WorkSource {

  private static final String TO_ISSUE =
      "select 'ISSUE_ORDER', h.id::text, "
          + AboutHazard.COLUMNS
          + ", null::date, false from hazard h"
          + AboutHazard.ENTERPRISE
          + " where h.state = 'GRADED' and ";

  private static final String TO_DELIVER =
      "select 'DELIVER_ORDER', o.id::text, o.id::text, o.order_no, h.title_zh, h.title_en,"
          + " o.enterprise_id, coalesce(o.enterprise_name, e.name), o.region_code, null::date, false"
          + " from supervision_order o join hazard h on h.id = o.hazard_id"
          + AboutHazard.ENTERPRISE
          + " where o.authority_region = ? and o.delivered_name is null and o.witness is null"
          + " and h.state in ('ORDERED', 'RECTIFYING', 'SUBMITTED', 'CLOSED')"
          + " and not exists (select from supervision_order_delivery d where d.order_id = o.id)"
          + " and not exists (select from supervision_order_void v where v.order_id = o.id)";

  private enum Kind {
    @Description("order the rectification of a graded hazard 下达指令")
    ISSUE_ORDER,
    @Description("serve an order that nobody took when it was issued 送达指令书")
    DELIVER_ORDER
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.ISSUE_ORDER, desk.address(IssueOrder.class)),
                TO_ISSUE + Authorities.inCharge(authority, "h.region_code")),
            WorkRows.of(
                new Work(Kind.DELIVER_ORDER, desk.address(DeliverOrder.class)),
                TO_DELIVER,
                authority.value()));
  }
}
