package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.NumberSeries;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.upload.FilesOfDossiers;
import jakarta.inject.Singleton;

/**
 * The user of units, or the filler of cylinders, applies for what concerns their registration
 * (特种设备安全法 §33), or an officer enters at the counter what it hands in. It has to be complete, or is
 * told once what is missing.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Apply for use registration, its change or its cancellation",
    zh = "申请使用登记")
record Apply(
    Forms forms,
    Applications applications,
    NumberSeries series,
    RequiredPapers required,
    HandlingTerms terms,
    RegionTree regions,
    FilesOfDossiers files,
    Filing filing,
    Reach reach)
    implements Opening<UseApplication, NewApplication> {

  @Override
  public UseApplication open(NewApplication asked, Acting acting) {
    UseApplication.Subject subject = reach.beyond(() -> about(asked, acting));
    Topic topic = subject.topic();
    required.requireKnown(asked.matter(), topic, asked.handedIn(), acting.today());
    Deadline acceptance = terms.of(HandlingTerms.Step.ACCEPTANCE, acting.today(), topic.count());
    UseApplication application =
        new UseApplication(
            reach.beyond(
                () -> series.receipt("SY", subject.regionCode(), acting.today().getYear())),
            subject,
            asked.handedIn(),
            asked.note(),
            acceptance,
            acting.by());
    files.name(
        ApplicationDocket.KIND,
        application,
        SubmittedPaper.files(asked.handedIn()),
        acting.caller());
    filing.add(application);
    return application;
  }

  /**
   * What it is about. A unit that comes from another user or another city is not in the applicant's
   * scope yet; the application itself has to be.
   */
  private UseApplication.Subject about(NewApplication asked, Acting acting) {
    UseApplication.Subject subject = forms.choosing(asked).of(asked);
    requireOwn(subject, acting.caller());
    requireNoneOpen(subject.topic());
    return subject;
  }

  private void requireNoneOpen(Topic topic) {
    topic
        .openElsewhere(applications)
        .ifPresent(
            no -> {
              throw new ProblemException(EquipmentProblem.APPLIED_ALREADY, "units", no);
            });
  }

  /** An enterprise applies for itself; an officer enters what is handed in at his counter. */
  private void requireOwn(UseApplication.Subject subject, Caller caller) {
    String own = caller.enterprise();
    if (own != null) {
      if (!own.equals(subject.enterpriseId())) {
        throw new ProblemException(
            EquipmentProblem.NOT_YOUR_ENTERPRISE, "units", subject.enterpriseId(), own);
      }
      return;
    }
    RegionCode place = regions.inForce(RegionCode.parse(subject.regionCode())).code();
    RegionCode territory = caller.region();
    if (territory == null || !territory.contains(place)) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "regionCode", place.value(), territory + "");
    }
  }
}
