package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority tells once and in full what an application lacks (行政许可法 §32); until it is there no
 * term of the authority runs.
 */
@Singleton
@ActAt(
    path = "missing-papers",
    by = {Role.CITY, Role.COUNTY},
    en = "Tell once, and in full, what an application lacks",
    zh = "一次性告知补正材料")
record ListMissing(RequiredPapers required) implements ActOn<UseApplication, Words.Missing> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.LIST_MISSING);
  }

  @Override
  public List<Guard<UseApplication>> guards() {
    return List.of((application, acting) -> application.requireNotListedYet());
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Missing paper, Acting acting) {
    required.requireCodes(application.matter, application.topic(), paper.missing(), acting.today());
    application.listMissing(paper.missing(), paper.note(), acting.by());
    return Outcome.done();
  }
}
