package io.guapai.hazard.transfer;

import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An inspector proposes to hand a hazard over, which changes nothing of it. */
@Singleton
@ActAt(
    path = "transfer",
    by = {Role.COUNTY, Role.CITY},
    en = "Propose to hand a hazard that is not listed to the competent authority",
    zh = "提请移送")
record ProposeTransfer(Transfers transfers, Receivers receivers)
    implements ActOn<Hazard, NewTransfer> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PROPOSE_TRANSFER);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireUnlisted(), transfers::requireNoneOpen);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewTransfer asked, Acting acting) {
    String receiver = receivers.name(receivers.require(asked.receiverRegion()), asked.department());
    hazard.record(Act.PROPOSE_TRANSFER, acting.by(), receiver + "：" + asked.reason(), null);
    transfers.add(hazard, asked, acting);
    return Outcome.done();
  }
}
