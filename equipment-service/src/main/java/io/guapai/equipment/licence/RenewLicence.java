package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority enters a further term of a licence, also of one that has expired. */
@Singleton
@ActAt(
    path = "renewal",
    by = {Role.CITY, Role.PROVINCE},
    en = "Enter a further term of a licence",
    zh = "许可证换证")
record RenewLicence(Licences licences, LicenceTerms terms) implements ActOn<Licence, Renewal> {

  @Override
  public List<Deed> deeds() {
    return List.of(Licence.RENEW);
  }

  @Override
  public Outcome<Licence> carryOut(Licence licence, Renewal said, Acting acting) {
    String number = said.licenceNo();
    if (number != null && !licence.goesBy(number)) {
      licences.requireFree(number);
    }
    licence.renew(
        number,
        terms.of(
            licence.kind(), said.issuedOn(), said.validUntil(), licence.regionCode(), acting.by()),
        acting.by(),
        said.reason());
    return Outcome.done();
  }
}
