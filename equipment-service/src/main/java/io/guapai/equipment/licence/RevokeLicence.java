package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority revokes a licence for good (特种设备安全法 §75 and following). */
@Singleton
@ActAt(
    path = "revocation",
    by = {Role.CITY, Role.PROVINCE},
    en = "Revoke a licence",
    zh = "吊销许可证")
record RevokeLicence() implements ActOn<Licence, LicenceDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.REVOKE);
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, LicenceDecision said, Acting acting) {
    licence.revoke(said.on(), acting.today(), acting.by(), said.reason());
    return Outcome.done();
  }
}
