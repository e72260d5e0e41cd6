package io.guapai.equipment.permit;

import io.guapai.contracts.Description;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The firms that the county has to see onto the register, or off the list. */
@Singleton
record NoticesToFollow(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'FOLLOW_PERMIT_NOTICE', n.id::text, n.id::text, null, n.name, n.name,"
          + " n.enterprise_id, n.name, n.region_code, n.due_on, n.due_on < ?"
          + " from permit_notice n where n.outcome is null and ";

  private enum Kind {
    @Description("follow up a firm that needs permits 跟进双告知企业")
    FOLLOW_PERMIT_NOTICE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode own = who.caller().region();
    return own == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.FOLLOW_PERMIT_NOTICE, desk.address(CloseNotice.class)),
                SELECT + Places.inCharge(own, "n.region_code"),
                who.today()));
  }
}
