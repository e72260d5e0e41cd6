package io.guapai.inspection.institute;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** Reports beyond approvals that the city has not looked into yet. */
@Singleton
record ReportsToLookInto(ActDesk desk) implements WorkSource {

  private enum Kind {
    @Description("look into a report beyond the approval of its institute 处理超出核准的检验报告")
    SETTLE_UNAPPROVED_REPORT
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    if (authority == null || !who.caller().has(Role.CITY)) {
      return List.of();
    }
    return List.of(
        WorkRows.of(
            new Work(Kind.SETTLE_UNAPPROVED_REPORT, desk.address(SettleUnapprovedReport.class)),
            "select 'SETTLE_UNAPPROVED_REPORT', id::text, id::text, report_no, institute_name,"
                + " institute_name, null, null, region_code, null::date, false"
                + " from unapproved_report where "
                + Conditions.territory("region_code", authority)
                + " and state = 'OPEN'"));
  }
}
