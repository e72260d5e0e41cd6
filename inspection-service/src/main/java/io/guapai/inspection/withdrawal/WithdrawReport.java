package io.guapai.inspection.withdrawal;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.inspection.result.Report;
import io.guapai.inspection.result.WithdrawingReports;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.party.Parties;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** An institute withdraws a report of its own: it counts no more, and none takes its place. */
@Singleton
@ActAt(
    by = {Role.INSTITUTE},
    en = "Withdraw an own report that was wrong; dates and hazards follow",
    zh = "撤回检验报告")
record WithdrawReport(
    WithdrawingReports withdrawing, Filing filing, Parties parties, Transactions transactions)
    implements Opening<ReportWithdrawal, NewReportWithdrawal> {

  @Override
  public ReportWithdrawal open(NewReportWithdrawal said, Acting acting) {
    String institute = parties.acting(acting.caller(), OrganizationKind.INSTITUTE).id();
    ReportWithdrawal withdrawal =
        new ReportWithdrawal(
            withdrawing.withdraw(
                new Report.Key(institute, said.reportNo()),
                said.reason(),
                acting.by(),
                Cause.none()),
            said.reason(),
            acting.by());
    filing.add(withdrawal);
    return withdrawal;
  }

  /** The unit is its user's, which an institute is not. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }
}
