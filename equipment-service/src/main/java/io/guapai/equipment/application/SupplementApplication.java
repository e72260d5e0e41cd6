package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.upload.FilesOfDossiers;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The applicant adds what was missing, or an officer enters what it hands in at the counter. The
 * term of the authority begins anew.
 */
@Singleton
@ActAt(
    path = "supplement",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Add what an application lacked",
    zh = "补正材料")
record SupplementApplication(RequiredPapers required, HandlingTerms terms, FilesOfDossiers files)
    implements ActOn<UseApplication, Words.Supplement> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.SUPPLEMENT_PAPERS);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Supplement paper, Acting acting) {
    required.requireKnown(application.matter, application.topic(), paper.papers(), acting.today());
    application.supplement(
        paper.papers(),
        paper.note(),
        terms.of(HandlingTerms.Step.ACCEPTANCE, acting.today(), application.topic().count()),
        acting.by());
    files.name(
        ApplicationDocket.KIND, application, SubmittedPaper.files(paper.papers()), acting.caller());
    return Outcome.done();
  }
}
