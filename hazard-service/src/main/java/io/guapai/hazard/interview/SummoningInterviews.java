package io.guapai.hazard.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A leader summons to an interview that nothing on file had proposed. */
@ApplicationScoped
class SummoningInterviews {

  private final PlatformClock clock;
  private final Interviews interviews;
  private final TellingInterviews telling;
  private final ProposingInterviews proposing;
  private final SummonToInterview summoning;
  private final Hazards hazards;
  private final EnterpriseDirectory enterprises;
  private final EnterpriseAliases aliases;

  SummoningInterviews(
      PlatformClock clock,
      Interviews interviews,
      TellingInterviews telling,
      ProposingInterviews proposing,
      SummonToInterview summoning,
      Hazards hazards,
      EnterpriseDirectory enterprises,
      EnterpriseAliases aliases) {
    this.clock = clock;
    this.interviews = interviews;
    this.telling = telling;
    this.proposing = proposing;
    this.summoning = summoning;
    this.hazards = hazards;
    this.enterprises = enterprises;
    this.aliases = aliases;
  }

  /** Proposes the interview in the leader's name, and summons to it at once. */
  Interview summon(NewInterview asked, Caller leader) {
    By by = By.person(leader, clock.instant());
    String cause = "leader:" + UuidCreator.getTimeOrderedEpoch();
    proposing.propose(List.of(candidate(asked, cause, by)));
    Interview interview =
        interviews.find("trigger = ?1 and cause = ?2", asked.trigger(), cause).singleResult();
    summoning.carryOut(interview, asked.summons(), new Acting(leader, by, clock.today()));
    telling.tell(interview, null);
    return interview;
  }

  private Candidate candidate(NewInterview asked, String cause, By by) {
    String enterprise = aliases.current(asked.enterpriseId());
    if (asked.hazardId() == null) {
      String region = regionOf(enterprise);
      return new Candidate(asked.trigger(), cause, null, enterprise, region, cause, by);
    }
    Hazard hazard = hazards.require(asked.hazardId());
    if (!hazard.enterpriseId().equals(enterprise)) {
      throw unknown(asked.enterpriseId());
    }
    return Candidate.about(hazard, asked.trigger(), cause, by);
  }

  private String regionOf(String enterpriseId) {
    return enterprises.region(enterpriseId).orElseThrow(() -> unknown(enterpriseId));
  }

  private static ProblemException unknown(String enterpriseId) {
    return new ProblemException(HazardProblem.ENTERPRISE_ELSEWHERE, "enterpriseId", enterpriseId);
  }
}
