package io.guapai.inspection.withdrawal;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The withdrawals of reports as acts need them. */
@Singleton
@DocketAt(
    path = ReportWithdrawalDocket.PATH,
    kind = "report-withdrawal",
    tag = "report withdrawals",
    view = ReportWithdrawalView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE
    })
record ReportWithdrawalDocket(Filing filing, PlatformClock clock)
    implements FiledDocket<ReportWithdrawal> {

  static final String PATH = "/inspection/v1/report-withdrawals";

  @Override
  public Class<ReportWithdrawal> type() {
    return ReportWithdrawal.class;
  }

  @Override
  public ReportWithdrawalView view(ReportWithdrawal withdrawal) {
    return withdrawal.view(clock.getZone());
  }
}
