package io.guapai.inspection.diagnosis;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority asks the experts no longer. */
@Singleton
@ActAt(
    path = "end",
    by = {Role.COUNTY, Role.CITY},
    en = "End an expert diagnosis without an opinion",
    zh = "终止专家诊断")
record EndDiagnosis() implements ActOn<Diagnosis, Ending> {

  @Override
  public List<Deed> deeds() {
    return List.of(Diagnosis.END);
  }

  @Override
  public Outcome<Diagnosis> carryOut(Diagnosis diagnosis, Ending said, Acting acting) {
    diagnosis.end(said.reason(), acting.by());
    return Outcome.done();
  }
}
