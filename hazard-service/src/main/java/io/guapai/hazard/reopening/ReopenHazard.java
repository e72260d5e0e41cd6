package io.guapai.hazard.reopening;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.file.HazardView;
import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.grading.GradingByCode;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardNumbers;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.lifecycle.Repeat;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Subjects;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes a closed hazard up again: what is closed stays closed, and goes on as a new hazard that is
 * linked to it. The officer has confirmed it by that; a code that stands for a major hazard grades
 * it again.
 */
@Singleton
@ActAt(
    path = "reopening",
    by = {Role.COUNTY, Role.CITY},
    en = "Take a closed hazard up again, as a new one that is linked to it",
    zh = "重新立案",
    makes = HazardView.class)
record ReopenHazard(
    Hazards hazards,
    Subjects subjects,
    HazardCodes codes,
    HazardNumbers numbers,
    Repeats repeats,
    GradingByCode grading,
    HazardViews views)
    implements ActOn<Hazard, Reopening> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.REOPEN);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Reopening reopening, Acting acting) {
    Subject subject = subjects.of(hazard.equipmentId(), hazard.subjectNo());
    HazardCode code = codes.require(hazard.code());
    Hazard open =
        hazards.lockOpen(hazard.subjectKey(), hazard.code(), code.fault(hazard.description()));
    if (open != null) {
      throw new ProblemException(
          HazardProblem.OPEN_ALREADY, null, open.subjectNo(), open.code(), open.hazardNo());
    }
    String number = numbers.next(List.of(subject.regionCode())).get(0);
    hazard.record(Act.REOPEN, acting.by(), number + ": " + reopening.reason(), null);
    Hazard opened =
        Hazard.report(
            number,
            new Report(
                subject,
                code,
                hazard.description(),
                SourceKind.SUPERVISION_CHECK,
                acting.account(),
                acting.today(),
                null,
                hazard.hazardNo(),
                null,
                null),
            acting.by());
    repeats.link(opened);
    opened.comesBack(new Repeat(hazard.id(), Math.max(1, opened.repeat().count())));
    opened.confirm(acting.by(), reopening.reason());
    grading.grade(opened);
    hazards.open(opened);
    return Outcome.opened(opened, "/hazard/v1/hazards/" + opened.id(), views.of(opened));
  }
}
