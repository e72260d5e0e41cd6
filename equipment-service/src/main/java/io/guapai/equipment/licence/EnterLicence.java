package io.guapai.equipment.licence;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The authority that issued a licence, or keeps it, enters it (许可证登记). */
@Singleton
@ActAt(
    by = {Role.CITY, Role.PROVINCE},
    en = "Enter a licence of an enterprise",
    zh = "许可证登记")
record EnterLicence(EnteringLicences entering, EnterpriseAliases aliases)
    implements Opening<Licence, NewLicence> {

  @Override
  public Licence open(NewLicence asked, Acting acting) {
    String id = EnterpriseId.parse(asked.enterpriseId()).value();
    return entering.enter(
        asked, entering.licensee("enterpriseId", aliases.current(id)), acting.by());
  }
}
