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

/** The authority suspends a certificate. */
@Singleton
@ActAt(
    path = "suspension",
    by = {Role.CITY, Role.COUNTY},
    en = "Suspend a certificate: nobody works with it meanwhile",
    zh = "暂停作业人员证")
record SuspendCertificate(ProjectBook projects) implements ActOn<OperatorCertificate, Measure> {

  @Override
  public List<Deed> deeds() {
    return List.of(CertificateDeed.SUSPEND);
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
    certificate.move(CertificateDeed.SUSPEND, said.reason(), acting.by());
    projects.follow(certificate);
    return Outcome.done();
  }
}
