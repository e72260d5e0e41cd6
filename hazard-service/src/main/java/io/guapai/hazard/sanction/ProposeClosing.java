package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Printable;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.sanction.SanctionRules.Closing;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * The authority proposes to its government to close an enterprise that was penalized again and
 * again for major hazards (提请关闭, 安全生产法 §113(1)).
 */
@Singleton
@ActAt(
    path = "closure-proposal",
    by = {Role.COUNTY, Role.CITY},
    en = "Propose to the government to close an enterprise with repeated penalties",
    zh = "提请关闭")
record ProposeClosing(
    SanctionFile file, Sanctions sanctions, SanctionRules rules, ClosingPaper document)
    implements ActOn<Hazard, NewClosing> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PROPOSE_CLOSING);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(
        (hazard, acting) -> hazard.requireMajor(),
        (hazard, acting) -> file.requireNone(Sanction.CLOSURE, hazard, acting));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewClosing paper, Acting acting) {
    requirePenalties(paper, acting.today());
    RegionCode government = acting.caller().regionWithin(null);
    Printable.require(document.of(hazard, paper, government, acting.today()));
    return sanctions.propose(
        Sanction.CLOSURE,
        Act.PROPOSE_CLOSING,
        hazard,
        government,
        List.of("REPEATED_PENALTIES"),
        paper.documentNo(),
        acting);
  }

  /** As many different decisions as the law asks for, within either of its times. */
  private void requirePenalties(NewClosing paper, LocalDate today) {
    Closing rule = rules.closing(today).says();
    paper.penalties().forEach(penalty -> Days.requirePast("penalties", penalty.decidedOn(), today));
    boolean enough =
        since(paper, today.minusDays(rule.shortDays())) >= rule.shortPenalties()
            || since(paper, today.minusDays(rule.longDays())) >= rule.longPenalties();
    if (!enough) {
      throw new ProblemException(
          HazardProblem.TOO_FEW_PENALTIES,
          "penalties",
          rule.shortPenalties(),
          rule.shortDays(),
          rule.longPenalties(),
          rule.longDays());
    }
  }

  private static long since(NewClosing paper, LocalDate day) {
    return paper.penalties().stream()
        .filter(penalty -> !penalty.decidedOn().isBefore(day))
        .map(NewClosing.Penalty::documentNo)
        .distinct()
        .count();
  }
}
