package io.guapai.inspection.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * The institute agrees with who applied upon a day, also for a recheck. It lies in the term of the
 * units, unless they came too late for that.
 */
@Singleton
@ActAt(
    path = "appointment",
    by = {Role.INSTITUTE},
    en = "Agree upon the day of an inspection, or upon another one",
    zh = "约定检验日期")
record ScheduleInspection(ApplicationTerms terms)
    implements ActOn<InspectionApplication, Words.Appointment> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.SCHEDULE);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_INSTITUTE);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Appointment said, Acting acting) {
    LocalDate day = said.scheduledOn();
    terms.requireNear("scheduledOn", day, acting.today(), application.regionCode());
    LocalDate due = application.lastDay();
    if (due != null && day.isAfter(due)) {
      throw new ProblemException(
          ApplicationProblem.DAY_AFTER_TERM, "scheduledOn", day + "", due + "");
    }
    application.schedule(said, acting.by());
    return Outcome.done();
  }
}
