package io.guapai.inspection.institute;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority settles what a report beyond an approval comes to. */
@Singleton
@ActAt(
    path = "settlement",
    by = {Role.PROVINCE, Role.CITY},
    en = "Settle a report beyond the approval of its institute",
    zh = "处理超出核准的检验报告")
record SettleUnapprovedReport() implements ActOn<UnapprovedReport, Settlement> {

  @Override
  public List<Deed> deeds() {
    return List.of(UnapprovedReport.SETTLE);
  }

  @Override
  public Outcome<UnapprovedReport> carryOut(
      UnapprovedReport report, Settlement settlement, Acting acting) {
    report.settle(settlement, acting.by(), acting.today());
    return Outcome.done();
  }
}
