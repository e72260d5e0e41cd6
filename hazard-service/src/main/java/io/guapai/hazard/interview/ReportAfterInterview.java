package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The enterprise reports what it did. */
@Singleton
@ActAt(
    path = "report",
    by = Role.ENTERPRISE,
    en = "The enterprise reports what it did after the interview",
    zh = "提交整改报告")
record ReportAfterInterview() implements ActOn<Interview, Words.Report> {

  @Override
  public List<Step> deeds() {
    return List.of(Step.REPORT);
  }

  @Override
  public Outcome<Interview> carryOut(Interview interview, Words.Report report, Acting acting) {
    interview.report(report.text(), acting.by());
    return Outcome.done();
  }
}
