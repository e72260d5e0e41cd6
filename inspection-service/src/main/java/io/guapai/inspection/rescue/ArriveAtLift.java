package io.guapai.inspection.rescue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Rescuers are at the lift. */
@Singleton
@ActAt(
    path = "arrive",
    by = {
      Role.ENTERPRISE,
      Role.MAINTAINER,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR
    },
    en = "Tell that rescuers are at a lift",
    zh = "登记救援人员到达")
record ArriveAtLift(RescueTimes times) implements ActOn<Entrapment, Reached> {

  @Override
  public List<Deed> deeds() {
    return List.of(Entrapment.ARRIVE);
  }

  @Override
  public Outcome<Entrapment> carryOut(Entrapment entrapment, Reached said, Acting acting) {
    entrapment.arrive(
        times.require("arrivedAt", said.arrivedAt(), entrapment.trappedAt(), acting), acting.by());
    return Outcome.done();
  }
}
