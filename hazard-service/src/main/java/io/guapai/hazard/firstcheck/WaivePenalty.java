package io.guapai.hazard.firstcheck;

import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.hazard.Days;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.firstcheck.FirstCheckRules.Body;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.rule.Edition;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * What a first check found and is slight is ordered to be corrected within a term and not punished
 * (首查不罚, as Changzhou had it from 2009; 行政处罚法 §33). It stays a hazard until it is closed; who lets
 * the term pass is spared no more.
 */
@Singleton
@ActAt(
    path = "penalty-waiver",
    by = {Role.COUNTY, Role.CITY},
    en = "Order a slight finding of a first check to be corrected, without penalty",
    zh = "首查不罚，责令限期改正")
record WaivePenalty(FirstChecks checks, Inspectors inspectors, DeadlineRules deadlines)
    implements ActOn<Hazard, Waiver> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.WAIVE_PENALTY);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(checks::requireSpared);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Waiver waiver, Acting acting) {
    Edition<Body> rule = checks.rule(hazard);
    inspectors.requireTwo("inspectors", waiver.inspectors(), hazard.regionCode());
    Days.requirePast("policyNoticeOn", waiver.policyNoticeOn(), hazard.foundOn());
    LocalDate latest = acting.today().plusDays(rule.says().correctDays());
    LocalDate due = hazard.dueDate();
    Days.requireBetween(
        "correctBy",
        waiver.correctBy(),
        acting.today(),
        due != null && due.isBefore(latest) ? due : latest);
    RuleBook book = deadlines.today();
    hazard
        .time()
        .correctBy(
            book.corrected(waiver.correctBy(), waiver.documentNo()),
            acting.by(),
            waiver.documentNo(),
            new PenaltyWaived(
                hazard.id().toString(),
                hazard.hazardNo(),
                hazard.enterpriseId(),
                hazard.regionCode(),
                hazard.code(),
                waiver.documentNo(),
                waiver.correctBy(),
                rule.id(),
                rule.edition()));
    checks.spare(hazard, rule);
    return Outcome.done();
  }
}
