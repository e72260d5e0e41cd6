package io.guapai.hazard.listing.progress;

import io.guapai.contracts.Description;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The next progress report of each listing, for the enterprise; and those that did not come, for
 * the authority that lists, which no act of the platform makes come.
 */
@Singleton
record ReportsToMake(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select '%s', l.id::text, "
          + AboutHazard.COLUMNS
          + ", %s from listing l join hazard h on h.id = l.hazard_id"
          + AboutHazard.ENTERPRISE
          + " where l.active and l.state = 'LISTED' and %s";

  private enum Kind {
    @Description("report the progress of rectifying a listed hazard 报告整改进展")
    REPORT_PROGRESS,
    @Description("press for a progress report that did not come 督促报告整改进展")
    PRESS_FOR_REPORT
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    ActAddress report = desk.address(ReportProgress.class);
    return List.of(
        authority == null
            ? WorkRows.of(
                new Work(Kind.REPORT_PROGRESS, report),
                SELECT.formatted(
                    Kind.REPORT_PROGRESS,
                    "l.next_report_due, l.progress_late or coalesce(l.next_report_due < ?, false)",
                    "l.enterprise_id = any(?)"),
                who.today(),
                who.enterprises())
            : WorkRows.of(
                new Work(
                    Kind.PRESS_FOR_REPORT,
                    new ActAddress(
                        report.dossiers(),
                        null,
                        List.of(Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER))),
                SELECT.formatted(
                    Kind.PRESS_FOR_REPORT,
                    "null::date, false",
                    "l.progress_late and l.authority_region = ?"),
                authority.value()));
  }
}
