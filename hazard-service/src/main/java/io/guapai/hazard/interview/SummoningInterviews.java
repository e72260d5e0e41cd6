package io.guapai.hazard.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader summons the responsible person of an enterprise, or decides that nobody will be. */
@ApplicationScoped
class SummoningInterviews {

  private final PlatformClock clock;
  private final Interviews interviews;
  private final ProposingInterviews proposing;
  private final TellingInterviews telling;
  private final Hazards hazards;
  private final Sql sql;

  SummoningInterviews(
      PlatformClock clock,
      Interviews interviews,
      ProposingInterviews proposing,
      TellingInterviews telling,
      Hazards hazards,
      Sql sql) {
    this.clock = clock;
    this.interviews = interviews;
    this.proposing = proposing;
    this.telling = telling;
    this.hazards = hazards;
    this.sql = sql;
  }

  /** Summons to an interview that was proposed. */
  Interview summon(UUID id, @Nullable String ifMatch, Summons summons, Caller leader) {
    return summon(interviews.forUpdate(id, ifMatch), summons, leader);
  }

  /** Summons to an interview on the leader's own initiative. */
  Interview summon(NewInterview asked, Caller leader) {
    By by = By.person(leader.name(), clock.instant());
    String cause = "leader:" + UuidCreator.getTimeOrderedEpoch();
    proposing.propose(List.of(candidate(asked, cause, by)));
    Interview interview =
        interviews.find("trigger = ?1 and cause = ?2", asked.trigger(), cause).singleResult();
    return summon(interview, asked.summons(), leader);
  }

  /** Decides that there will be no interview. */
  Interview cancel(UUID id, @Nullable String ifMatch, String reason, Caller leader) {
    Interview interview = interviews.forUpdate(id, ifMatch);
    interview.cancel(reason, By.person(leader.name(), clock.instant()));
    return interview;
  }

  private Interview summon(Interview interview, Summons summons, Caller leader) {
    By by = By.person(leader.name(), clock.instant());
    interview.requireStage(Step.SUMMON, InterviewState.PROPOSED);
    summons.requireTime(by.at(), clock.getZone());
    RegionCode own = leader.region();
    interview.summon(summons, own == null ? RegionCode.parse(interview.authorityRegion) : own, by);
    telling.summoned(interview, by);
    return interview;
  }

  private Candidate candidate(NewInterview asked, String cause, By by) {
    if (asked.hazardId() == null) {
      String region = regionOf(asked.enterpriseId());
      return new Candidate(asked.trigger(), cause, null, asked.enterpriseId(), region, cause, by);
    }
    Hazard hazard = hazards.require(asked.hazardId());
    if (!hazard.enterpriseId().equals(asked.enterpriseId())) {
      throw unknown(asked.enterpriseId());
    }
    return Candidate.about(hazard, asked.trigger(), cause, by);
  }

  private String regionOf(String enterpriseId) {
    return sql.first(
            "select region_code from unit where enterprise_id = ? order by equipment_id limit 1",
            row -> row.getString(1),
            enterpriseId)
        .orElseThrow(() -> unknown(enterpriseId));
  }

  private static ProblemException unknown(String enterpriseId) {
    return new ProblemException(HazardProblem.ENTERPRISE_ELSEWHERE, "enterpriseId", enterpriseId);
  }
}
