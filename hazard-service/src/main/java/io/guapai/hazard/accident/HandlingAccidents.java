package io.guapai.hazard.accident;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.accident.Accidents.Written;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes an accident to its end: what more becomes known, who misreported it, the investigation, its
 * opinion, and the approval by another person (特种设备安全法 §72–73).
 */
@ApplicationScoped
class HandlingAccidents {

  private final Accidents accidents;
  private final AccidentGrades grades;
  private final AccidentJournal journal;
  private final RegionTree regions;
  private final PlatformClock clock;

  HandlingAccidents(
      Accidents accidents,
      AccidentGrades grades,
      AccidentJournal journal,
      RegionTree regions,
      PlatformClock clock) {
    this.accidents = accidents;
    this.grades = grades;
    this.journal = journal;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  Accident supplement(UUID id, @Nullable String ifMatch, Papers.Supplement paper, Caller caller) {
    Accident accident = locked(id, ifMatch, AccidentAct.SUPPLEMENT);
    Account more = new Account(null, null, null, Papers.Amount.consequences(paper.consequences()));
    return journal.supplement(accident, more, paper, by(caller));
  }

  @Transactional
  Accident misreport(UUID id, @Nullable String ifMatch, Papers.Misreport paper, Caller caller) {
    Accident accident = locked(id, ifMatch, AccidentAct.MISREPORT);
    String authority = paper.authorityRegion();
    if (authority != null
        && !regions
            .require(RegionCode.parse(authority))
            .code()
            .contains(RegionCode.parse(accident.regionCode()))) {
      throw new ProblemException(
          HazardProblem.NOT_ITS_AUTHORITY, "authorityRegion", authority, accident.regionCode());
    }
    return journal.misreported(accident, paper, by(caller));
  }

  @Transactional
  Accident investigate(
      UUID id, @Nullable String ifMatch, Papers.Investigation paper, Caller caller) {
    Accident accident = locked(id, ifMatch, AccidentAct.INVESTIGATE);
    requireLevel(accident, caller);
    return journal.write(accident, AccidentAct.INVESTIGATE, paper, by(caller), null);
  }

  @Transactional
  Accident giveOpinion(UUID id, @Nullable String ifMatch, Papers.Opinion paper, Caller caller) {
    Accident accident = locked(id, ifMatch, AccidentAct.OPINION);
    requireLevel(accident, caller);
    return journal.write(accident, AccidentAct.OPINION, paper, by(caller), null);
  }

  /**
   * Approves the last opinion, which closes the accident.
   *
   * @throws ProblemException when the caller gave the opinion (403)
   */
  @Transactional
  Accident close(UUID id, @Nullable String ifMatch, Papers.Closing paper, Caller caller) {
    Accident accident = locked(id, ifMatch, AccidentAct.CLOSE);
    requireLevel(accident, caller);
    Written given = accidents.last(id, AccidentAct.OPINION);
    if (given.actor().equals(caller.name())) {
      throw new ProblemException(HazardProblem.OPINION_NOT_INDEPENDENT, null, caller.name());
    }
    By by = by(caller);
    Papers.Opinion opinion = read(given.paper());
    return journal.write(
        accident,
        AccidentAct.CLOSE,
        paper,
        by,
        new AccidentClosed(
            id.toString(),
            accident.enterpriseId(),
            accident.regionCode(),
            accident.grade(),
            opinion.enterpriseResponsible(),
            opinion.rescueFailed(),
            opinion.handling(),
            by.at()));
  }

  private Accident locked(UUID id, @Nullable String ifMatch, AccidentAct act) {
    Accident accident = accidents.lock(id);
    Versions.require(ifMatch, accident.version());
    accident.requireLegal(act);
    return accident;
  }

  private By by(Caller caller) {
    return By.person(caller, clock.instant());
  }

  /** The level that investigates accidents of the grade, or one above it that takes it over. */
  private void requireLevel(Accident accident, Caller caller) {
    Level least = grades.investigator(accident.grade());
    RegionCode own = caller.region();
    if (own == null || own.level().compareTo(least) < 0) {
      throw new ProblemException(HazardProblem.NOT_YOUR_LEVEL, null, least, accident.regionCode());
    }
  }

  private static Papers.Opinion read(String paper) {
    try {
      return EventJson.read(paper, Papers.Opinion.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
