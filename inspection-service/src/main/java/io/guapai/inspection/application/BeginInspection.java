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
import java.util.Objects;

/** The inspectors are on site, on the day that was agreed upon or after it. */
@Singleton
@ActAt(
    path = "beginning",
    by = {Role.INSTITUTE},
    en = "Record that the inspection began on site",
    zh = "开始检验")
record BeginInspection() implements ActOn<InspectionApplication, Words.Remark> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.BEGIN);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_INSTITUTE);
  }

  @Override
  public List<Guard<InspectionApplication>> guards() {
    return List.of(BeginInspection::requireDay);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Remark said, Acting acting) {
    application.begin(acting.by(), acting.today());
    return Outcome.done();
  }

  private static void requireDay(InspectionApplication application, Acting acting) {
    LocalDate day = Objects.requireNonNull(application.scheduledOn);
    if (acting.today().isBefore(day)) {
      throw new ProblemException(ApplicationProblem.BEFORE_ITS_DAY, null, day + "");
    }
  }
}
