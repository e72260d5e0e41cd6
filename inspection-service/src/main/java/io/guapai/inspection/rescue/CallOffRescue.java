package io.guapai.inspection.rescue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Nobody was trapped. */
@Singleton
@ActAt(
    path = "false-alarm",
    by = {Role.ENTERPRISE, Role.MAINTAINER, Role.CITY, Role.COUNTY},
    en = "Tell that nobody was trapped in a lift",
    zh = "误报撤销")
record CallOffRescue() implements ActOn<Entrapment, CalledOff> {

  @Override
  public List<Deed> deeds() {
    return List.of(Entrapment.CALL_OFF);
  }

  @Override
  public Outcome<Entrapment> carryOut(Entrapment entrapment, CalledOff said, Acting acting) {
    entrapment.callOff(said.reason(), acting.by());
    return Outcome.done();
  }
}
