package io.guapai.inspection.diagnosis;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An expert finds that he has an interest in the enterprise, and says no more about it. */
@Singleton
@ActAt(
    path = "conflict",
    by = {Role.EXPERT},
    en = "Declare an interest in the enterprise",
    zh = "申报利益冲突")
record DeclareConflict() implements ActOn<Diagnosis, Conflict> {

  @Override
  public List<Deed> deeds() {
    return List.of(Diagnosis.DECLARE);
  }

  @Override
  public List<Guard<Diagnosis>> competence() {
    return List.of(Diagnosis::requireAsked);
  }

  @Override
  public Outcome<Diagnosis> carryOut(Diagnosis diagnosis, Conflict said, Acting acting) {
    diagnosis.declare(said, acting);
    return Outcome.done();
  }
}
