package io.guapai.hazard.merging;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.grading.HazardCodes;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Joins a report with the hazard that it is another report of (并案). What is not proven yet may be
 * joined, into any open hazard of the same enterprise that hides nothing of it: a hazard that is
 * major by its code stops the use of its unit, so it goes only into a major one of the same unit.
 */
@ApplicationScoped
public class MergingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final HazardCodes codes;
  private final Duties duties;
  private final Journal journal;
  private final Sql sql;

  public MergingHazards(
      PlatformClock clock,
      Hazards hazards,
      HazardCodes codes,
      Duties duties,
      Journal journal,
      Sql sql) {
    this.clock = clock;
    this.hazards = hazards;
    this.codes = codes;
    this.duties = duties;
    this.journal = journal;
    this.sql = sql;
  }

  /**
   * Merges. Both hazards are locked in the order of their ids, so that of two officers who merge
   * them into each other one is refused and none waits for ever. The files stay where they were
   * attached and are shown with the target; the causes go over, so that a later event of the same
   * cause finds the target.
   *
   * @throws ProblemException saying why the two cannot be joined
   */
  @Transactional
  public Hazard merge(UUID id, @Nullable String ifMatch, Merge merge, String officer) {
    if (id.equals(merge.into())) {
      throw new ProblemException(HazardProblem.MERGE_INTO_ITSELF, "into");
    }
    List<Hazard> both = hazards.lock(List.of(id, merge.into()));
    Hazard hazard = one(both, id);
    if (hazard == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "hazard", id);
    }
    Versions.require(ifMatch, hazard.version());
    Hazard into = one(both, merge.into());
    if (into == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_MERGE_TARGET, "into", merge.into());
    }
    hazard.require(Act.MERGE);
    requireJoinable(hazard, into);
    requireNothingHidden(hazard, into);
    By by = By.person(officer, clock.instant());
    hazard.merge(into, by, merge.reason());
    sql.update(
        "update hazard_cause set hazard_id = ?, enterprise_id = ?, region_code = ?"
            + " where hazard_id = ? and not settled",
        into.id(),
        into.enterpriseId(),
        into.regionCode(),
        id);
    duties.lapse(List.of(id), by);
    List<Entry> news = new ArrayList<>(hazard.news());
    news.addAll(into.news());
    journal.write(news);
    return hazard;
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
    boolean elsewhere = !hazard.equipmentId().equals(into.equipmentId());
    if (lower || own == Grade.MAJOR && elsewhere) {
      throw new ProblemException(
          HazardProblem.MERGE_HIDES_GRADE, "into", hazard.hazardNo(), own, into.hazardNo());
    }
  }

  private static Grade byCode(Map<String, HazardCode> known, Hazard hazard) {
    HazardCode code = known.get(hazard.code());
    return code == null ? Grade.GENERAL : code.grade();
  }

  private static @Nullable Hazard one(List<Hazard> hazards, UUID id) {
    return hazards.stream().filter(hazard -> hazard.id().equals(id)).findFirst().orElse(null);
  }
}
