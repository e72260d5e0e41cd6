package io.guapai.inspection.application;

import io.guapai.contracts.InspectionKind;
import io.guapai.inspection.result.RecordedReport;
import io.guapai.inspection.result.ReportListener;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A report brings the application on that it answers, in the transaction that records it. */
@ApplicationScoped
class ReportsOfApplications implements ReportListener {

  private static final String BY_UNIT =
      "select a.id from inspection_application_unit u join inspection_application a"
          + " on a.id = u.application_id where u.equipment_id = any(?) and a.institute = any(?)"
          + " and a.state in "
          + ApplicationState.AWAITING_SQL;

  private static final String BY_CONSTRUCTION =
      "select a.id from unnest(?, ?, ?) as report (institute, enterprise_id, variety)"
          + " join inspection_application a on a.institute = report.institute"
          + " and a.variety = report.variety"
          + " and report.enterprise_id in (a.enterprise_id, a.concerned_id)"
          + " where a.construction_no is not null and a.kind = 'SUPERVISION' and a.state in "
          + ApplicationState.AWAITING_SQL;

  private final EntityManager entities;
  private final InspectionApplicationDocket docket;
  private final ApplicationTerms terms;
  private final PlatformClock clock;
  private final Sql sql;

  ReportsOfApplications(
      EntityManager entities,
      InspectionApplicationDocket docket,
      ApplicationTerms terms,
      PlatformClock clock,
      Sql sql) {
    this.entities = entities;
    this.docket = docket;
    this.terms = terms;
    this.clock = clock;
    this.sql = sql;
  }

  @Override
  public void recorded(List<RecordedReport> reports) {
    List<InspectionApplication> open = open(reports);
    Set<InspectionApplication> moved = new LinkedHashSet<>();
    By by = By.job("recording-inspections", clock.instant());
    for (RecordedReport report : reports) {
      open.stream()
          .filter(application -> application.awaits(report))
          .findFirst()
          .ifPresent(
              application -> {
                answer(application, report, by);
                moved.add(application);
              });
    }
    docket.follow(List.copyOf(moved));
  }

  private void answer(InspectionApplication application, RecordedReport report, By by) {
    LocalDate today = clock.today();
    application.report(
        report,
        terms.of(ApplicationTerms.Step.OBJECTION, today, application.regionCode()),
        by,
        today);
  }

  /** The applications that the reports may answer, locked: those that name their units first. */
  private List<InspectionApplication> open(List<RecordedReport> reports) {
    Set<UUID> found =
        new LinkedHashSet<>(
            sql.query(
                BY_UNIT + " order by a.id",
                row -> row.getObject(1, UUID.class),
                reports.stream().map(RecordedReport::equipmentId).distinct().toList(),
                reports.stream().map(RecordedReport::institute).distinct().toList()));
    List<RecordedReport> supervised =
        reports.stream().filter(each -> each.kind() == InspectionKind.SUPERVISION).toList();
    if (!supervised.isEmpty()) {
      found.addAll(
          sql.query(
              BY_CONSTRUCTION + " order by a.id",
              row -> row.getObject(1, UUID.class),
              supervised.stream().map(RecordedReport::institute).toList(),
              supervised.stream().map(RecordedReport::enterpriseId).toList(),
              supervised.stream().map(RecordedReport::variety).toList()));
    }
    found.stream()
        .sorted()
        .forEach(
            id -> entities.find(InspectionApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
    return found.stream().map(id -> entities.find(InspectionApplication.class, id)).toList();
  }
}
