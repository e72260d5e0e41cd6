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

/** The authority widens or narrows what a licence is for. */
@Singleton
@ActAt(
    path = "scope",
    by = {Role.CITY, Role.PROVINCE},
    en = "Change the scope of a licence",
    zh = "许可范围变更")
record ChangeLicenceScope() implements ActOn<Licence, ScopeChange> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.CHANGE_SCOPE);
  }

  @Override
  public List<Guard<Licence>> guards() {
    return List.of((licence, acting) -> licence.requireRunning(acting.today()));
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, ScopeChange said, Acting acting) {
    licence.changeScope(
        said.scope().checked(licence.kind()),
        said.on(),
        acting.today(),
        acting.by(),
        said.reason());
    return Outcome.done();
  }
}
