package io.guapai.inspection.result;

import io.guapai.inspection.clock.DecisionTable;
import io.guapai.inspection.cycle.CycleTable;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import jakarta.inject.Singleton;

/** The rules that reports are measured by, from their shelves. */
@Singleton
record ReportRules(
    CycleTable cycles, ConclusionTable conclusions, DueRulebook rulebook, DecisionTable decisions) {

  /** As they are now. */
  Assessment.Rules now() {
    DueRules due = rulebook.now();
    return new Assessment.Rules(
        cycles.on(due.today()), conclusions.on(due.today()), due, decisions.inForce());
  }
}
