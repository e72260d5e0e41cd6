package io.guapai.hazard.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A leader summons to an interview that nothing on file had proposed: it is proposed in his name.
 */
@Singleton
@ActAt(
    by = {Role.LEADER},
    en = "Summon to an interview that nothing on file had proposed",
    zh = "直接约谈")
record SummonUnproposed(
    Interviews interviews,
    ProposingInterviews proposing,
    SummonToInterview summoning,
    Hazards hazards,
    EnterpriseDirectory enterprises,
    EnterpriseAliases aliases)
    implements Opening<Interview, NewInterview> {

  @Override
  public Interview open(NewInterview asked, Acting acting) {
    String cause = "leader:" + UuidCreator.getTimeOrderedEpoch();
    proposing.propose(List.of(candidate(asked, cause, acting.by())));
    Interview interview =
        interviews.find("trigger = ?1 and cause = ?2", asked.trigger(), cause).singleResult();
    summoning.carryOut(interview, asked.summons(), acting);
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
