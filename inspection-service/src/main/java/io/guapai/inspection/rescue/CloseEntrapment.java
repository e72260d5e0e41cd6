package io.guapai.inspection.rescue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Why people were trapped was found. */
@Singleton
@ActAt(
    path = "close",
    by = {Role.ENTERPRISE, Role.MAINTAINER, Role.CITY, Role.COUNTY},
    en = "Close a case of people in a lift with its cause",
    zh = "困人事件结案")
record CloseEntrapment() implements ActOn<Entrapment, Explained> {

  @Override
  public List<Deed> deeds() {
    return List.of(Entrapment.CLOSE);
  }

  @Override
  public Outcome<Entrapment> carryOut(Entrapment entrapment, Explained said, Acting acting) {
    entrapment.close(said.cause(), said.account(), acting.by());
    return Outcome.done();
  }
}
