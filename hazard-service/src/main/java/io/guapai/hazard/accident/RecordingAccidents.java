package io.guapai.hazard.accident;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.agency.AccidentReported;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Accidents accidents;
  private final AccidentRules rules;
  private final AccidentJournal journal;
  private final UnitDirectory units;
  private final ProposingInterviews interviews;
  private final PlatformClock clock;

  RecordingAccidents(
      Accidents accidents,
      AccidentRules rules,
      AccidentJournal journal,
      UnitDirectory units,
      ProposingInterviews interviews,
      PlatformClock clock) {
    this.accidents = accidents;
    this.rules = rules;
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
  Accident report(Words.Report report, Caller caller) {
    Unit unit =
        units.byNumber(report.equipmentNo()).orElseThrow(() -> unknown(report.equipmentNo()));
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
      Object report,
      By by,
      @Nullable String story) {
    account.check(day, clock.instant(), clock.getZone());
    UUID fresh = UuidCreator.getTimeOrderedEpoch();
    Accident accident =
        accidents
            .of(
                unit,
                day,
                fresh,
                description,
                Objects.requireNonNullElse(story, fresh.toString()),
                by.at())
            .orElseThrow(() -> unknown(unit.equipmentNo()));
    if (accident.id().equals(fresh)) {
      accident.report(account, rules.grade(account, unit.equipmentId(), day), report, by);
      findLate(accident, by);
      propose(accident, by);
    } else if (!accident.account().with(account).equals(accident.account())) {
      supplement(accident, account, report, by);
    }
    journal.write(accident, null);
    return accident;
  }

  /**
   * More became known of an accident, which is graded by all that is known.
   *
   * @param report the further report that told it; null when an act on the accident did
   * @throws ProblemException when it cannot be true, or when the accident is closed
   */
  void supplement(Accident accident, Account more, @Nullable Object report, By by) {
    Account all = accident.account().with(more);
    accident.require(AccidentAct.SUPPLEMENT);
    all.check(accident.occurredOn, clock.instant(), clock.getZone());
    accident.supplement(
        all, rules.grade(all, accident.equipmentId, accident.occurredOn), report, by);
    findLate(accident, by);
  }

  /** That the enterprise reported late is established by itself, once (迟报). */
  private void findLate(Accident accident, By by) {
    Instant occurredAt = accident.occurredAt;
    Instant reportedAt = accident.reportedAt;
    if (!accident.foundLate
        && occurredAt != null
        && reportedAt != null
        && reportedAt.isAfter(occurredAt.plus(rules.reportingTerm(accident.occurredOn)))) {
      accident.misreport(
          ReportFault.LATE,
          null,
          "发生于%1$s，报告于%2$s / occurred at %1$s, reported at %2$s"
              .formatted(local(occurredAt), local(reportedAt)),
          by.then("accident-lateness"));
    }
  }

  private void propose(Accident accident, By by) {
    interviews.propose(
        List.of(
            new Candidate(
                InterviewTrigger.ACCIDENT,
                "accident:" + accident.id(),
                null,
                accident.enterpriseId(),
                accident.regionCode(),
                accident.correlationId,
                by)));
  }

  private String local(Instant at) {
    return MINUTE.format(at.atZone(clock.getZone()));
  }

  private static ProblemException unknown(String equipmentNo) {
    return new ProblemException(HazardProblem.UNKNOWN_UNIT, "equipmentNo", equipmentNo);
  }
}
