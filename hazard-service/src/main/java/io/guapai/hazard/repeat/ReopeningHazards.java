package io.guapai.hazard.repeat;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.grading.HazardCodes;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.ConfirmingHazards;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.HazardNumbers;
import io.guapai.hazard.report.Hazards;
import io.guapai.hazard.report.Report;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a closed hazard up again: what is closed stays closed, and goes on as a new hazard that is
 * linked to it.
 */
@ApplicationScoped
public class ReopeningHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final UnitDirectory units;
  private final HazardCodes codes;
  private final HazardNumbers numbers;
  private final Repeats repeats;
  private final ConfirmingHazards confirming;
  private final Journal journal;

  public ReopeningHazards(
      PlatformClock clock,
      Hazards hazards,
      UnitDirectory units,
      HazardCodes codes,
      HazardNumbers numbers,
      Repeats repeats,
      ConfirmingHazards confirming,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.units = units;
    this.codes = codes;
    this.numbers = numbers;
    this.repeats = repeats;
    this.confirming = confirming;
    this.journal = journal;
  }

  /**
   * Opens the new hazard, which the officer has confirmed by reopening; a code that stands for a
   * major hazard grades it again.
   *
   * @throws ProblemException when the old one is not closed, or the unit has an open hazard of the
   *     same code (409)
   */
  @Transactional
  public Hazard reopen(UUID id, @Nullable String ifMatch, Reopening reopening, String officer) {
    Hazard old = hazards.forUpdate(id, ifMatch);
    old.require(Act.REOPEN);
    Unit unit = unit(old);
    By by = By.person(officer, clock.instant());
    HazardCode code = codes.require(old.code());
    Hazard open = hazards.lockOpen(old.equipmentId(), old.code(), code.fault(old.description()));
    if (open != null) {
      throw new ProblemException(
          HazardProblem.OPEN_ALREADY, null, open.equipmentNo(), open.code(), open.hazardNo());
    }
    String number = numbers.next(List.of(unit.regionCode())).get(0);
    old.record(Act.REOPEN, by, number + ": " + reopening.reason(), null);
    Hazard hazard =
        Hazard.report(
            number,
            new Report(
                unit,
                code,
                old.description(),
                SourceKind.SUPERVISION_CHECK,
                officer,
                clock.today(),
                null,
                old.hazardNo(),
                null,
                null),
            by);
    repeats.link(hazard);
    hazard.comesBack(new Repeat(old.id(), Math.max(1, hazard.repeatCount())));
    hazard.confirm(by, reopening.reason());
    confirming.gradeByCode(hazard);
    hazards.open(hazard);
    List<Entry> news = new ArrayList<>(old.news());
    news.addAll(hazard.news());
    journal.write(news);
    return hazard;
  }

  /**
   * The unit, locked, so that nobody opens the same meanwhile; who opens locks no closed hazard.
   */
  private Unit unit(Hazard old) {
    Unit unit = units.lock(Set.of(old.equipmentId())).get(old.equipmentId());
    if (unit == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_UNIT, null, old.equipmentNo());
    }
    return unit;
  }
}
