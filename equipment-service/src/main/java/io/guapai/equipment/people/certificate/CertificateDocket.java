package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The certificates as acts need them. */
@Singleton
@DocketAt(
    path = CertificateDocket.PATH,
    kind = "operator-certificate",
    tag = "people",
    view = CertificateView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.OPERATOR
    })
record CertificateDocket(Certificates certificates, Filing filing)
    implements FiledDocket<OperatorCertificate> {

  static final String PATH = "/equipment/v1/operator-certificates";

  @Override
  public Class<OperatorCertificate> type() {
    return OperatorCertificate.class;
  }

  @Override
  public CertificateView view(OperatorCertificate certificate) {
    return certificates.view(certificate.id());
  }
}
