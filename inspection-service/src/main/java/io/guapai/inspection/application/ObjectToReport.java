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

/** The user objects to a report in its term; the authority has to see to it (Shandong §40). */
@Singleton
@ActAt(
    path = "objection",
    by = {Role.ENTERPRISE},
    en = "Object to the report of an inspection",
    zh = "对检验结论提出异议")
record ObjectToReport(ApplicationTerms terms)
    implements ActOn<InspectionApplication, Words.Objection> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.OBJECT);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_ENTERPRISE);
  }

  @Override
  public List<Guard<InspectionApplication>> guards() {
    return List.of(ObjectToReport::requireInTime);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Objection said, Acting acting) {
    application.object(
        said.objection(),
        terms.of(ApplicationTerms.Step.OBJECTION_ANSWER, acting.today(), application.regionCode()),
        acting.by(),
        acting.today());
    return Outcome.done();
  }

  private static void requireInTime(InspectionApplication application, Acting acting) {
    LocalDate until = application.objectionUntil;
    if (until == null || acting.today().isAfter(until)) {
      throw new ProblemException(ApplicationProblem.OBJECTION_TOO_LATE, null, until + "");
    }
  }
}
