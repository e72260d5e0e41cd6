package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority corrects what was entered wrong; what stood there stays in the papers. */
@Singleton
@ActAt(
    path = "correction",
    by = {Role.CITY, Role.COUNTY},
    en = "Correct what was entered wrong",
    zh = "更正作业人员证")
record CorrectCertificate(Numbers numbers, Holders holders)
    implements ActOn<OperatorCertificate, Correction> {

  @Override
  public List<Deed> deeds() {
    return List.of(CertificateDeed.CORRECT);
  }

  @Override
  public List<Guard<OperatorCertificate>> competence() {
    return List.of(EnterCertificate::requireOwn);
  }

  @Override
  public Outcome<OperatorCertificate> carryOut(
      OperatorCertificate certificate, Correction said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    PaperDays.requirePast("day", said.day(), acting.today());
    if (said.issuedOn() != null) {
      PaperDays.requirePast("issuedOn", said.issuedOn(), acting.today());
    }
    holders.require(said.operator());
    certificate.correct(said, acting.by());
    String typed = said.certificateNumber();
    if (typed != null) {
      OperatorNumber number = OperatorNumber.parse("certificateNumber", typed);
      numbers.requireNew("certificateNumber", number, certificate.id());
      certificate.number(number, numbers.mark(number));
      numbers.keep(certificate, number);
    }
    return Outcome.done();
  }
}
