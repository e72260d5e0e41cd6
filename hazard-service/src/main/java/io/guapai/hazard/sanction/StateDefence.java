package io.guapai.hazard.sanction;

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

/**
 * The enterprise defends itself against a sanction that was proposed, within its term and once
 * (陈述申辩, 行政处罚法 §45).
 */
@Singleton
@ActAt(
    path = "defence",
    by = {Role.ENTERPRISE},
    en = "Defend the enterprise against a sanction that was proposed",
    zh = "陈述申辩")
record StateDefence(Sanctions sanctions) implements ActOn<Hazard, Defence> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DEFEND);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(sanctions::requireDefenceAwaited);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Defence defence, Acting acting) {
    sanctions.defend(hazard, defence, acting);
    return Outcome.done();
  }
}
