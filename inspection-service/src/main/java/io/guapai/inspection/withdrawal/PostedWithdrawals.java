package io.guapai.inspection.withdrawal;

import io.guapai.inspection.result.Report;
import io.guapai.inspection.result.WithdrawingReports;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Withdrawals that institutes post as events. */
@ApplicationScoped
public class PostedWithdrawals {

  private final WithdrawingReports withdrawing;
  private final Filing filing;
  private final ReportWithdrawalDocket docket;

  PostedWithdrawals(WithdrawingReports withdrawing, Filing filing, ReportWithdrawalDocket docket) {
    this.withdrawing = withdrawing;
    this.filing = filing;
    this.docket = docket;
  }

  /**
   * Withdraws a report in the name of its institute.
   *
   * @return the id of the withdrawal
   * @throws ProblemException when there is no such report, or it stands no more
   */
  public UUID withdraw(Report.Key report, String reason, By by, Cause cause) {
    ReportWithdrawal withdrawal =
        new ReportWithdrawal(withdrawing.withdraw(report, reason, by, cause), reason, by);
    filing.add(withdrawal);
    docket.follow(List.of(withdrawal));
    return withdrawal.id();
  }
}
