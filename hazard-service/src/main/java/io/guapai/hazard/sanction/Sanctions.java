package io.guapai.hazard.sanction;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that every sanction takes: proposed, answered by the enterprise, decided. */
@ApplicationScoped
class Sanctions {

  private final SanctionFile file;
  private final DeadlineRules rules;

  Sanctions(SanctionFile file, DeadlineRules rules) {
    this.file = file;
    this.rules = rules;
  }

  /**
   * Proposes a sanction: the enterprise may defend itself within a term, and the authority owes a
   * decision.
   *
   * @param act the deed of the hazard's history
   */
  Outcome<Hazard> propose(
      Sanction sanction,
      Act act,
      Hazard hazard,
      RegionCode authority,
      List<String> grounds,
      String documentNo,
      Acting acting) {
    Case opened =
        new Case(
            UuidCreator.getTimeOrderedEpoch(),
            sanction,
            authority,
            acting.account(),
            rules.today().term(Purpose.SANCTION_DEFENCE, acting.today()).date(),
            false);
    hazard.record(
        act,
        acting.by(),
        documentNo,
        new SanctionProposed(
            opened.id().toString(),
            sanction,
            hazard.id().toString(),
            hazard.hazardNo(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            authority.level(),
            authority.value(),
            grounds,
            opened.defenceUntil()));
    file.open(hazard, opened, grounds, acting.today());
    return Outcome.<Hazard>done()
        .owing(new Owing(DutyKind.DECIDE_SANCTION, opened.id(), authority));
  }

  /**
   * Decides on what was proposed.
   *
   * @param endsOn last day of the sanction; null when it does not end
   */
  Outcome<Hazard> decide(
      Sanction sanction,
      Act act,
      Hazard hazard,
      SanctionDecision decision,
      @Nullable LocalDate endsOn,
      Acting acting) {
    Case open = require(sanction, hazard);
    boolean imposed = decision.impose();
    LocalDate until = imposed ? endsOn : null;
    hazard.record(
        act,
        acting.by(),
        decision.reason(),
        new SanctionDecided(
            open.id().toString(),
            sanction,
            hazard.id().toString(),
            hazard.hazardNo(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            open.authority().level(),
            open.authority().value(),
            imposed,
            decision.documentNo(),
            acting.today(),
            until));
    file.decided(open, imposed, decision.documentNo(), acting.today(), until);
    return Outcome.<Hazard>done().answering(open.id());
  }

  /**
   * Refuses a decision where nothing was proposed, by who proposed it, and before the enterprise
   * was heard or its time to be heard has run out (行政处罚法 §44, §45).
   *
   * @throws ProblemException saying which (409, 403)
   */
  void requireHeard(Sanction sanction, Hazard hazard, Acting acting) {
    Case open = require(sanction, hazard);
    if (open.proposedBy().equals(acting.account())) {
      throw new ProblemException(HazardProblem.PROPOSER_CANNOT_DECIDE, null, acting.account());
    }
    if (!open.defended() && !acting.today().isAfter(open.defenceUntil())) {
      throw new ProblemException(
          HazardProblem.DEFENCE_TERM_RUNS, null, open.defenceUntil().toString());
    }
  }

  /**
   * Refuses a defence where none is awaited.
   *
   * @throws ProblemException saying so (409)
   */
  void requireDefenceAwaited(Hazard hazard, Acting acting) {
    if (awaiting(hazard, acting).isEmpty()) {
      throw new ProblemException(HazardProblem.NO_DEFENCE_AWAITED, null, hazard.hazardNo());
    }
  }

  /** Takes the enterprise's defence. */
  void defend(Hazard hazard, Defence defence, Acting acting) {
    Case open =
        awaiting(hazard, acting).stream()
            .filter(any -> any.sanction() == defence.sanction())
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.DEFENCE_NOT_AWAITED, "sanction", defence.sanction()));
    hazard.record(Act.DEFEND, acting.by(), defence.statement(), null);
    file.defended(open);
  }

  private List<Case> awaiting(Hazard hazard, Acting acting) {
    return file.open(hazard.id()).stream()
        .filter(open -> !open.defended() && !acting.today().isAfter(open.defenceUntil()))
        .toList();
  }

  private Case require(Sanction sanction, Hazard hazard) {
    return file.open(hazard.id(), sanction)
        .orElseThrow(
            () ->
                new ProblemException(HazardProblem.NO_SANCTION_PROPOSED, null, hazard.hazardNo()));
  }
}
