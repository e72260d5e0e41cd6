package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records the interview; of one that took place the enterprise reports within a term. */
@Singleton
@ActAt(
    path = "minutes",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Record the interview, or that nobody came",
    zh = "约谈记录")
record RecordInterview(DeadlineRules deadlines, PlatformClock clock)
    implements ActOn<Interview, Minutes> {

  @Override
  public List<Step> deeds() {
    return List.of(Step.RECORD, Step.RECORD_ABSENCE);
  }

  @Override
  public List<Guard<Interview>> competence() {
    return List.of(Interview::requireHolder);
  }

  @Override
  public List<Guard<Interview>> guards() {
    return List.of(this::requireTimeCome);
  }

  private void requireTimeCome(Interview interview, Acting acting) {
    Instant scheduled = interview.scheduledFor();
    if (acting.at().isBefore(scheduled)) {
      throw new ProblemException(
          HazardProblem.INTERVIEW_NOT_YET,
          null,
          scheduled.atZone(clock.getZone()).toOffsetDateTime().toString());
    }
  }

  @Override
  public Outcome<Interview> carryOut(Interview interview, Minutes minutes, Acting acting) {
    minutes.requireComplete();
    Instant scheduled = interview.scheduledFor();
    LocalDate day = LocalDate.ofInstant(scheduled, clock.getZone());
    DueDate reportBy =
        minutes.attended() ? deadlines.today().term(Purpose.INTERVIEW_REPORT, day) : null;
    interview.record(minutes, day, reportBy, acting.by());
    return Outcome.done();
  }
}
