package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority records that an enterprise handed its licence back. */
@Singleton
@ActAt(
    path = "return",
    by = {Role.CITY, Role.PROVINCE},
    en = "Record that a licence was handed back",
    zh = "注销许可证")
record HandBackLicence() implements ActOn<Licence, LicenceDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.HAND_BACK);
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, LicenceDecision said, Acting acting) {
    licence.handBack(said.on(), acting.today(), acting.by(), said.reason());
    return Outcome.done();
  }
}
