package io.guapai.hazard.accident;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final ProposingInterviews interviews;
  private final PlatformClock clock;

  RecordingAccidents(
      Accidents accidents,
      AccidentRules rules,
      AccidentJournal journal,
      ProposingInterviews interviews,
      PlatformClock clock) {
    this.accidents = accidents;
    this.rules = rules;
    this.journal = journal;
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
    Accident accident =
        record(
            unit,
            report.occurredOn(),
            account,
            report.description(),
            report,
            by,
            received.header().correlationId());
    journal.write(accident, null);
    return accident.id();
  }

  /**
   * Puts it on record, or adds to what is on file; the caller writes it into its history.
   *
   * @param report what was reported, which its history keeps
   * @param story what it belongs to; null when it begins one
   * @throws ProblemException when it cannot be true, or when the accident is closed
   */
  Accident record(
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

  static ProblemException unknown(String equipmentNo) {
    return new ProblemException(HazardProblem.UNKNOWN_UNIT, "equipmentNo", equipmentNo);
  }
}
