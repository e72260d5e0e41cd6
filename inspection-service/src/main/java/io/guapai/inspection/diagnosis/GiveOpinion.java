package io.guapai.inspection.diagnosis;

import io.guapai.inspection.premises.SiteFindings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An expert says for those asked what is amiss, and what they advise. */
@Singleton
@ActAt(
    path = "opinion",
    by = {Role.EXPERT},
    en = "Give the opinion of the experts",
    zh = "出具专家意见")
record GiveOpinion(SiteFindings findings, Reach reach) implements ActOn<Diagnosis, Opinion> {

  @Override
  public List<Deed> deeds() {
    return List.of(Diagnosis.GIVE);
  }

  @Override
  public List<Guard<Diagnosis>> competence() {
    return List.of(Diagnosis::requireAsked);
  }

  @Override
  public List<Guard<Diagnosis>> guards() {
    return List.of(Diagnosis::requireTerm);
  }

  @Override
  public Outcome<Diagnosis> carryOut(Diagnosis diagnosis, Opinion said, Acting acting) {
    // The units are the enterprise's, which an expert does not see but in this case.
    diagnosis.give(
        said, reach.beyond(() -> findings.of(said.findings(), diagnosis.place())), acting);
    return Outcome.done();
  }
}
