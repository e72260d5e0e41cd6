package io.guapai.hazard.merging;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Joins a report with the hazard that it is another report of (并案). What is not proven yet may be
 * joined, into any open hazard of the same enterprise that hides nothing of it: a hazard that is
 * major by its code stops the use of its unit, so it goes only into a major one of the same unit.
 * The files stay where they were attached and are shown with the target; the causes go over, so
 * that a later event of the same cause finds the target.
 */
@Singleton
@ActAt(
    path = "merge",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.VERIFY,
    otherwise = true,
    en = "Join an unproven report with an open hazard of the same enterprise",
    zh = "并案")
record MergeReports(Hazards hazards, HazardCodes codes, Sql sql) implements ActOn<Hazard, Merge> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.MERGE);
  }

  @Override
  public Collection<UUID> others(Merge merge) {
    return List.of(merge.into());
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Merge merge, Acting acting) {
    if (hazard.id().equals(merge.into())) {
      throw new ProblemException(HazardProblem.MERGE_INTO_ITSELF, "into");
    }
    Hazard into = hazards.findById(merge.into());
    if (into == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_MERGE_TARGET, "into", merge.into());
    }
    requireJoinable(hazard, into);
    requireNothingHidden(hazard, into);
    hazard.merge(into, acting.by(), merge.reason());
    sql.update(
        "update hazard_cause set hazard_id = ?, enterprise_id = ?, region_code = ?"
            + " where hazard_id = ? and not settled",
        into.id(),
        into.enterpriseId(),
        into.regionCode(),
        hazard.id());
    return Outcome.alsoMoved(into);
  }

  private static void requireJoinable(Hazard hazard, Hazard into) {
    if (!hazard.enterpriseId().equals(into.enterpriseId())) {
      throw new ProblemException(
          HazardProblem.MERGE_OTHER_ENTERPRISE, "into", into.hazardNo(), into.enterpriseId());
    }
    if (!into.state().open()) {
      throw new ProblemException(
          HazardProblem.MERGE_TARGET_ENDED,
          "into",
          into.hazardNo(),
          into.state(),
          into.state().zh());
    }
  }

  private void requireNothingHidden(Hazard hazard, Hazard into) {
    Map<String, HazardCode> known = codes.find(List.of(hazard.code(), into.code()));
    Grade own = byCode(known, hazard);
    Grade other = into.grade() == null ? byCode(known, into) : into.grade();
    boolean lower = own.compareTo(other) > 0;
    boolean elsewhere = !hazard.subjectKey().equals(into.subjectKey());
    if (lower || own == Grade.MAJOR && elsewhere) {
      throw new ProblemException(
          HazardProblem.MERGE_HIDES_GRADE, "into", hazard.hazardNo(), own, into.hazardNo());
    }
  }

  private static Grade byCode(Map<String, HazardCode> known, Hazard hazard) {
    HazardCode code = known.get(hazard.code());
    return code == null ? Grade.GENERAL : code.grade();
  }
}
