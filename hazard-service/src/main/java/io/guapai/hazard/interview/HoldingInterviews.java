package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.duty.Authorities;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records an interview, takes the enterprise's report and ends the matter. */
@ApplicationScoped
class HoldingInterviews {

  private final PlatformClock clock;
  private final Interviews interviews;
  private final DeadlineRules deadlines;
  private final TellingInterviews telling;

  HoldingInterviews(
      PlatformClock clock,
      Interviews interviews,
      DeadlineRules deadlines,
      TellingInterviews telling) {
    this.clock = clock;
    this.interviews = interviews;
    this.deadlines = deadlines;
    this.telling = telling;
  }

  /** Records the interview; of one that took place the enterprise reports within a term. */
  Interview record(UUID id, @Nullable String ifMatch, Minutes minutes, Caller officer) {
    Interview interview = forUpdate(id, ifMatch, officer);
    interview.requireStage(Step.RECORD, InterviewState.SUMMONED);
    Instant scheduled = Objects.requireNonNull(interview.scheduledFor);
    if (clock.instant().isBefore(scheduled)) {
      throw new ProblemException(
          HazardProblem.INTERVIEW_NOT_YET,
          null,
          scheduled.atZone(clock.getZone()).toOffsetDateTime().toString());
    }
    minutes.requireComplete();
    By by = By.person(officer.name(), clock.instant());
    LocalDate day = LocalDate.ofInstant(scheduled, clock.getZone());
    interview.record(
        minutes,
        day,
        minutes.attended() ? deadlines.today().term(Purpose.INTERVIEW_REPORT, day) : null,
        by);
    telling.held(interview, by);
    return interview;
  }

  /** Takes the enterprise's report. */
  Interview report(UUID id, @Nullable String ifMatch, String text, Caller enterprise) {
    Interview interview = interviews.forUpdate(id, ifMatch);
    interview.report(text, By.person(enterprise.name(), clock.instant()));
    return interview;
  }

  /** Ends the matter. */
  Interview close(UUID id, @Nullable String ifMatch, String opinion, Caller officer) {
    Interview interview = forUpdate(id, ifMatch, officer);
    interview.close(opinion, clock.today(), By.person(officer.name(), clock.instant()));
    return interview;
  }

  private Interview forUpdate(UUID id, @Nullable String ifMatch, Caller officer) {
    Interview interview = interviews.forUpdate(id, ifMatch);
    RegionCode authority = RegionCode.parse(interview.authorityRegion);
    if (!Authorities.answersFor(officer, authority)) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority.level(), authority.value());
    }
    return interview;
  }
}
