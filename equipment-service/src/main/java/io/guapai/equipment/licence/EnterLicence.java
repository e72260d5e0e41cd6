package io.guapai.equipment.licence;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The authority that issued a licence, or keeps it, enters it (许可证登记). */
@Singleton
@ActAt(
    by = {Role.CITY, Role.PROVINCE},
    en = "Enter a licence of an enterprise",
    zh = "许可证登记")
record EnterLicence(
    EnterpriseTable enterprises,
    EnterpriseAliases aliases,
    Licences licences,
    LicenceTerms terms,
    Filing filing)
    implements Opening<Licence, NewLicence> {

  @Override
  public Licence open(NewLicence asked, Acting acting) {
    LicenceScope scope = asked.scope().checked(asked.kind());
    Enterprise enterprise = enterprise(asked.enterpriseId());
    String region = enterprise.region().value();
    LicenceTerm term = terms.of(asked.kind(), asked.issuedOn(), asked.validUntil(), region, acting);
    licences.requireFree(asked.licenceNo());
    Licence licence = new Licence(asked, enterprise.id().value(), scope, term, region, acting.by());
    filing.add(licence);
    return licence;
  }

  private Enterprise enterprise(String stated) {
    String id = EnterpriseId.parse(stated).value();
    Enterprise enterprise =
        enterprises
            .shared(aliases.current(id))
            .orElseThrow(
                () ->
                    new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, "enterpriseId", id));
    if (enterprise.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(
          EquipmentProblem.ENTERPRISE_CLOSED, "enterpriseId", id, enterprise.name());
    }
    return enterprise;
  }
}
