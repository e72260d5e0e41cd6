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

/** The holder passed another project, or one again that lapsed. */
@Singleton
@ActAt(
    path = "projects",
    by = {Role.CITY, Role.COUNTY},
    en = "Add a project to a certificate, also one that lapsed and was passed anew",
    zh = "作业人员证增项")
record AddProject(ProjectBook projects) implements ActOn<OperatorCertificate, Addition> {

  @Override
  public List<Deed> deeds() {
    return List.of(CertificateDeed.ADD_PROJECT);
  }

  @Override
  public List<Guard<OperatorCertificate>> competence() {
    return List.of(EnterCertificate::requireOwn);
  }

  @Override
  public Outcome<OperatorCertificate> carryOut(
      OperatorCertificate certificate, Addition said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    certificate.move(CertificateDeed.ADD_PROJECT, said.reason(), acting.by());
    projects.grant(certificate, said.grant());
    return Outcome.done();
  }
}
