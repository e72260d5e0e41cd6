package io.guapai.equipment.licence;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters licences, whoever states them: the authority or a file. */
@ApplicationScoped
class EnteringLicences {

  private final EnterpriseTable enterprises;
  private final Licences licences;
  private final LicenceTerms terms;
  private final Filing filing;

  EnteringLicences(
      EnterpriseTable enterprises, Licences licences, LicenceTerms terms, Filing filing) {
    this.enterprises = enterprises;
    this.licences = licences;
    this.terms = terms;
    this.filing = filing;
  }

  /**
   * An enterprise that may have a licence.
   *
   * @param field that names it
   * @param id its present one
   * @throws ProblemException when it is unknown, or closed (422)
   */
  Enterprise licensee(String field, String id) {
    Enterprise enterprise =
        enterprises
            .shared(id)
            .orElseThrow(
                () -> new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, field, id));
    if (enterprise.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(EquipmentProblem.ENTERPRISE_CLOSED, field, id, enterprise.name());
    }
    return enterprise;
  }

  /**
   * Enters one.
   *
   * @throws ProblemException when scope or term do not hold (422), or the number is taken (409)
   */
  Licence enter(NewLicence asked, Enterprise enterprise, By by) {
    LicenceScope scope = asked.scope().checked(asked.kind());
    String region = enterprise.region().value();
    LicenceTerm term = terms.of(asked.kind(), asked.issuedOn(), asked.validUntil(), region, by);
    licences.requireFree(asked.licenceNo());
    Licence licence = new Licence(asked, enterprise.id().value(), scope, term, region, by);
    filing.add(licence);
    return licence;
  }
}
