package io.guapai.hazard.sanction;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Sanction;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The government to which it was proposed closes an enterprise, or does not (决定关闭, 安全生产法 §113). The
 * unit stays out of use as its major hazard is.
 */
@Singleton
@ActAt(
    path = "closure-decision",
    by = {Role.LEADER},
    fulfils = DutyKind.DECIDE_SANCTION,
    en = "Close the enterprise or drop the proposal, as the leader of the government",
    zh = "决定关闭")
record DecideClosing(Sanctions sanctions, SanctionFile file)
    implements ActOn<Hazard, SanctionDecision> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DECIDE_CLOSING);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(this::requireGovernment);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> sanctions.requireHeard(Sanction.CLOSURE, hazard, acting));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, SanctionDecision decision, Acting acting) {
    return sanctions.decide(Sanction.CLOSURE, Act.DECIDE_CLOSING, hazard, decision, null, acting);
  }

  private void requireGovernment(Hazard hazard, Acting acting) {
    file.open(hazard.id(), Sanction.CLOSURE)
        .ifPresent(open -> new ListingBody(open.authority()).requireDecider(acting.caller()));
  }
}
