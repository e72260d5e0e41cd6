package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Days;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The holder hands the certificate back. */
@Singleton
@ActAt(
    path = "return",
    by = {Role.CITY, Role.COUNTY},
    en = "Record that a certificate was handed back",
    zh = "作业人员证交回注销")
record HandBackCertificate(ProjectBook projects) implements ActOn<OperatorCertificate, Measure> {

  @Override
  public List<Deed> deeds() {
    return List.of(CertificateDeed.HAND_BACK);
  }

  @Override
  public List<Guard<OperatorCertificate>> competence() {
    return List.of(EnterCertificate::requireOwn);
  }

  @Override
  public Outcome<OperatorCertificate> carryOut(
      OperatorCertificate certificate, Measure said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    Days.requireBetween("day", said.day(), certificate.issuedOn(), acting.today());
    certificate.move(CertificateDeed.HAND_BACK, said.reason(), acting.by());
    projects.follow(certificate);
    return Outcome.done();
  }
}
