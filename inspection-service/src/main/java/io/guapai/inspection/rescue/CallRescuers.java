package io.guapai.inspection.rescue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Who maintains the lift, or who is nearer, was called. */
@Singleton
@ActAt(
    path = "call",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.COORDINATOR},
    en = "Tell who was called to free the people in a lift",
    zh = "通知维保单位救援")
record CallRescuers(RescueTimes times) implements ActOn<Entrapment, Called> {

  @Override
  public List<Deed> deeds() {
    return List.of(Entrapment.CALL);
  }

  @Override
  public Outcome<Entrapment> carryOut(Entrapment entrapment, Called said, Acting acting) {
    entrapment.call(
        times.require("calledAt", said.calledAt(), entrapment.trappedAt(), acting),
        said.called(),
        acting.by());
    return Outcome.done();
  }
}
