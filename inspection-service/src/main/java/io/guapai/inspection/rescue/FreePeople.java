package io.guapai.inspection.rescue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The people are free: by rescuers, or before these came. */
@Singleton
@ActAt(
    path = "free",
    by = {
      Role.ENTERPRISE,
      Role.MAINTAINER,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR
    },
    en = "Tell that the people in a lift are free",
    zh = "登记人员救出")
record FreePeople(RescueTimes times) implements ActOn<Entrapment, Freed> {

  @Override
  public List<Deed> deeds() {
    return List.of(Entrapment.FREE);
  }

  @Override
  public Outcome<Entrapment> carryOut(Entrapment entrapment, Freed said, Acting acting) {
    entrapment.free(
        times.require(
            "freedAt",
            said.freedAt(),
            Objects.requireNonNullElse(entrapment.arrivedAt(), entrapment.trappedAt()),
            acting),
        said.injured(),
        acting.by());
    return Outcome.done();
  }
}
