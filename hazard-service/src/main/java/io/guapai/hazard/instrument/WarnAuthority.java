package io.guapai.hazard.instrument;

import io.guapai.contracts.Instrument;
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
 * A superior warns a lower authority about a hazard or about how it handles it (警示): while it is
 * open.
 */
@Singleton
@ActAt(
    path = "warning",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Warn a lower authority about a hazard; it answers when it is asked to",
    zh = "警示")
record WarnAuthority(Instruments instruments) implements ActOn<Hazard, Warning> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.WARN);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(instruments::requireSuperior);
  }

  @Override
  public boolean internal(Warning paper) {
    return true;
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Warning paper, Acting acting) {
    return instruments.issue(Instrument.WARNING, Act.WARN, hazard, paper, acting);
  }
}
