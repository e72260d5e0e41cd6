package io.guapai.inspection.institute;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The reports beyond approvals as acts need them. */
@Singleton
@DocketAt(
    path = UnapprovedReportDocket.PATH,
    kind = UnapprovedReportDocket.KIND,
    tag = "institutes",
    view = UnapprovedReportView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR})
record UnapprovedReportDocket(Filing filing) implements FiledDocket<UnapprovedReport> {

  static final String KIND = "unapproved-report";
  static final String PATH = "/inspection/v1/unapproved-reports";

  @Override
  public Class<UnapprovedReport> type() {
    return UnapprovedReport.class;
  }

  @Override
  public UnapprovedReportView view(UnapprovedReport report) {
    return report.view();
  }
}
