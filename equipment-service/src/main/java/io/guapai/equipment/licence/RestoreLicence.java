package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority restores a licence that it suspended. */
@Singleton
@ActAt(
    path = "restoration",
    by = {Role.CITY, Role.PROVINCE},
    en = "Restore a suspended licence",
    zh = "恢复许可证")
record RestoreLicence() implements ActOn<Licence, LicenceDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.RESTORE);
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, LicenceDecision said, Acting acting) {
    licence.restore(said.on(), acting.today(), acting.by(), said.reason());
    return Outcome.done();
  }
}
