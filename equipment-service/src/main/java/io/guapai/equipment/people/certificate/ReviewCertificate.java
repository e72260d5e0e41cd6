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

/** A review was passed (复审): it was applied for while the projects were valid. */
@Singleton
@ActAt(
    path = "review",
    by = {Role.CITY, Role.COUNTY},
    en = "Record a review that was passed: each project gets its next term",
    zh = "作业人员证复审")
record ReviewCertificate(ProjectBook projects) implements ActOn<OperatorCertificate, Review> {

  @Override
  public List<Deed> deeds() {
    return List.of(CertificateDeed.REVIEW);
  }

  @Override
  public List<Guard<OperatorCertificate>> competence() {
    return List.of(EnterCertificate::requireOwn);
  }

  @Override
  public Outcome<OperatorCertificate> carryOut(
      OperatorCertificate certificate, Review said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    Days.requireBetween("appliedOn", said.appliedOn(), certificate.issuedOn(), said.approvedOn());
    PaperDays.requirePast("approvedOn", said.approvedOn(), acting.today());
    certificate.move(CertificateDeed.REVIEW, said.reason(), acting.by());
    said.projects().stream()
        .distinct()
        .forEach(project -> projects.renew(certificate, project, said));
    return Outcome.done();
  }
}
