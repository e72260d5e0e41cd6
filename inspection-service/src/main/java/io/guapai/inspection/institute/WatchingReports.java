package io.guapai.inspection.institute;

import io.guapai.inspection.result.RecordedReport;
import io.guapai.inspection.result.ReportListener;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees which reports go beyond what their institutes were approved for on the day. */
@ApplicationScoped
class WatchingReports implements ReportListener {

  private final Approvals approvals;
  private final Parties parties;
  private final Filing filing;
  private final UnapprovedReportDocket docket;
  private final PlatformClock clock;

  WatchingReports(
      Approvals approvals,
      Parties parties,
      Filing filing,
      UnapprovedReportDocket docket,
      PlatformClock clock) {
    this.approvals = approvals;
    this.parties = parties;
    this.filing = filing;
    this.docket = docket;
    this.clock = clock;
  }

  @Override
  public void recorded(List<RecordedReport> reports) {
    Map<String, Approval> known =
        approvals.of(reports.stream().map(RecordedReport::institute).distinct().toList());
    Map<String, Optional<Party>> institutes = new HashMap<>();
    LocalDate today = clock.today();
    By by = By.job("watching-reports", clock.instant());
    List<UnapprovedReport> found = new ArrayList<>();
    for (RecordedReport report : reports) {
      Optional<Party> institute = institutes.computeIfAbsent(report.institute(), parties::find);
      Standing standing =
          institute.isPresent() && !institute.get().reaches(report.regionCode())
              ? Standing.BEYOND_TERRITORY
              : known
                  .getOrDefault(report.institute(), Approval.UNKNOWN)
                  .on(report.kind(), report.variety(), report.inspectedOn());
      if (standing.isAgainst()) {
        String name = institute.map(Party::name).orElse(report.institute());
        UnapprovedReport one = new UnapprovedReport(report, name, standing, today, by);
        filing.add(one);
        found.add(one);
      }
    }
    docket.follow(found);
  }
}
