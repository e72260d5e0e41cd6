package io.guapai.equipment.people.employment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.people.certificate.Numbers;
import io.guapai.equipment.people.certificate.Numbers.Known;
import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.equipment.people.certificate.PaperDays;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Typed;
import jakarta.inject.Singleton;

/**
 * An enterprise employs the holder of a certificate, which lies wherever it was issued. Who names
 * number and holder has the certificate before him; nobody else is told whether there is one.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Record that an enterprise employs the holder of a certificate",
    zh = "聘用作业人员")
record EmployOperator(EmployingOperators employing, EnterpriseAliases aliases, Numbers numbers)
    implements Opening<OperatorEmployment, NewEmployment> {

  @Override
  public OperatorEmployment open(NewEmployment said, Acting acting) {
    PaperDays.requirePast("employedOn", said.employedOn(), acting.today());
    Enterprise enterprise = enterprise(said, acting.caller());
    OperatorNumber number = OperatorNumber.parse("certificateNumber", said.certificateNumber());
    Known holder =
        numbers
            .find(number)
            .filter(known -> Typed.key(known.holderName()).equals(Typed.key(said.holderName())))
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.CERTIFICATE_UNKNOWN,
                        "certificateNumber",
                        number.masked()));
    return employing.employ(enterprise, holder, said.employedOn(), acting.by());
  }

  private Enterprise enterprise(NewEmployment said, Caller caller) {
    String own = caller.enterprise();
    String asked = said.enterprise() == null ? own : aliases.current(said.enterprise());
    if (own != null && !own.equals(asked)) {
      throw new ProblemException(
          EquipmentProblem.NOT_YOUR_ENTERPRISE, "enterprise", String.valueOf(asked), own);
    }
    return employing.employer("enterprise", asked);
  }
}
