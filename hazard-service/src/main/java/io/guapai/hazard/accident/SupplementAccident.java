package io.guapai.hazard.accident;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An officer tells what more became known (续报). */
@Singleton
@ActAt(
    path = "supplement",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Tell what more became known; the accident is graded anew",
    zh = "续报")
record SupplementAccident(RecordingAccidents recording)
    implements ActOn<Accident, Words.Supplement> {

  @Override
  public List<AccidentAct> deeds() {
    return List.of(AccidentAct.SUPPLEMENT);
  }

  @Override
  public Outcome<Accident> carryOut(Accident accident, Words.Supplement more, Acting acting) {
    recording.supplement(accident, more.account(), null, acting.by());
    return Outcome.done();
  }
}
