package io.guapai.hazard.accident;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts accidents on record, whoever reports them: told at once to every level, and the beginning of
 * an interview. A unit has at most one accident a day: a second report tells of the same, and what
 * it knows more is a supplement (续报).
 */
@ApplicationScoped
public class RecordingAccidents {

  private final Accidents accidents;
  private final AccidentGrades grades;
  private final AccidentJournal journal;
  private final UnitDirectory units;
  private final ProposingInterviews interviews;
  private final PlatformClock clock;

  RecordingAccidents(
      Accidents accidents,
      AccidentGrades grades,
      AccidentJournal journal,
      UnitDirectory units,
      ProposingInterviews interviews,
      PlatformClock clock) {
    this.accidents = accidents;
    this.grades = grades;
    this.journal = journal;
    this.units = units;
    this.interviews = interviews;
    this.clock = clock;
  }

  /**
   * Records what an agency reports of a unit; returns the id of the accident.
   *
   * @throws ProblemException when it cannot be true, or when the accident is closed
   */
  public UUID record(Received<AccidentReported> received, Unit unit) {
    AccidentReported report = received.data();
    Account account =
        new Account(
            report.occurredAt(),
            report.reportedAt(),
            report.grade(),
            Objects.requireNonNullElse(report.consequences(), List.of()));
    By by = By.event(received.header(), clock.instant());
    return record(
            unit,
            report.occurredOn(),
            account,
            report.description(),
            report,
            by,
            received.header().correlationId())
        .id();
  }

  /**
   * Records what an officer reports.
   *
   * @throws ProblemException when it cannot be true, or the unit is not in the caller's scope (422)
   */
  @Transactional
  Accident report(Papers.Report report, Caller caller) {
    Unit unit =
        units
            .byNumber(report.equipmentNo())
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.UNKNOWN_UNIT, "equipmentNo", report.equipmentNo()));
    Account account = report.account();
    // Where the caller is it may be tomorrow already.
    Days.requirePast("occurredAt", report.occurredAt().toLocalDate(), clock.today().plusDays(1));
    LocalDate day = report.occurredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    if (unit.unusedOn(day)) {
      throw new ProblemException(
          HazardProblem.FOUND_BEFORE_USE,
          "occurredAt",
          day.toString(),
          unit.equipmentNo(),
          unit.firstUseDate() + "");
    }
    By by = By.person(caller, clock.instant());
    return record(unit, day, account, report.description(), report, by, null);
  }

  private Accident record(
      Unit unit,
      LocalDate day,
      Account account,
      String description,
      Object paper,
      By by,
      @Nullable String story) {
    account.check(day, clock.instant(), clock.getZone());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    AccidentGrades.Graded graded = grades.grade(account, unit.equipmentId(), day);
    Accident accident =
        new Accident(
            id,
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            unit.regionCode(),
            day,
            account.occurredAt(),
            account.reportedAt(),
            account.claimed(),
            graded.grade(),
            graded.edition(),
            account.consequences(),
            description,
            AccidentState.REPORTED,
            1,
            Objects.requireNonNullElse(story, id.toString()));
    if (!accidents.add(accident, by.at())) {
      Accident known =
          accidents
              .lock(unit.equipmentId(), day)
              .orElseThrow(
                  () ->
                      new ProblemException(
                          HazardProblem.UNKNOWN_UNIT, "equipmentNo", unit.equipmentNo()));
      return told(known, account, paper, by);
    }
    journal.begin(accident, paper, by, recorded(accident));
    interviews.propose(
        List.of(
            new Candidate(
                InterviewTrigger.ACCIDENT,
                "accident:" + id,
                null,
                unit.enterpriseId(),
                unit.regionCode(),
                accident.correlationId(),
                by)));
    return journal.lateIfSo(accident, by);
  }

  /** A further report of an accident on file changes it by what it knows more, and else nothing. */
  private Accident told(Accident known, Account account, Object paper, By by) {
    if (known.account().with(account).equals(known.account())) {
      return known;
    }
    known.requireLegal(AccidentAct.SUPPLEMENT);
    return journal.supplement(known, account, paper, by);
  }

  private static AccidentRecorded recorded(Accident accident) {
    return new AccidentRecorded(
        accident.id().toString(),
        accident.enterpriseId(),
        accident.regionCode(),
        accident.equipmentId(),
        accident.occurredOn(),
        accident.grade(),
        accident.description(),
        accident.occurredAt(),
        accident.reportedAt(),
        accident.consequences().isEmpty() ? null : accident.consequences());
  }
}
