package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority suspends a licence: from the day on it covers nothing. */
@Singleton
@ActAt(
    path = "suspension",
    by = {Role.CITY, Role.PROVINCE},
    en = "Suspend a licence",
    zh = "暂停许可证")
record SuspendLicence() implements ActOn<Licence, LicenceDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.SUSPEND);
  }

  @Override
  public List<Guard<Licence>> guards() {
    return List.of((licence, acting) -> licence.requireRunning(acting.today()));
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, LicenceDecision said, Acting acting) {
    licence.suspend(said.on(), acting.today(), acting.by(), said.reason());
    return Outcome.done();
  }
}
