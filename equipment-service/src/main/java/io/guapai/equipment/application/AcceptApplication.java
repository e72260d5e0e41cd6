package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority accepts an application that is complete; from then on its term to decide runs. */
@Singleton
@ActAt(
    path = "acceptance",
    by = {Role.CITY, Role.COUNTY},
    en = "Accept an application",
    zh = "受理")
record AcceptApplication(RequiredPapers required, HandlingTerms terms)
    implements ActOn<UseApplication, Words.Note> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.ACCEPT);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Note paper, Acting acting) {
    required.requireComplete(
        application.matter, application.topic(), application.papers, acting.today());
    application.accept(
        ApplicationStep.ACCEPT,
        acting.today(),
        paper.note(),
        terms.of(HandlingTerms.Step.DECISION, acting.today(), application.topic().count()),
        acting.by());
    return Outcome.done();
  }
}
