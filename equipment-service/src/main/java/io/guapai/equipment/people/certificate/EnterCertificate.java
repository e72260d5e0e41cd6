package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;

/** The authority enters a certificate that was issued; there is one living entry of a number. */
@Singleton
@ActAt(
    by = {Role.CITY, Role.COUNTY},
    en = "Enter an operator's certificate",
    zh = "录入作业人员证")
record EnterCertificate(EnteringCertificates entering)
    implements Opening<OperatorCertificate, NewCertificate> {

  @Override
  public OperatorCertificate open(NewCertificate said, Acting acting) {
    String region = said.region();
    RegionCode place =
        acting.caller().regionWithin(region == null ? null : RegionCode.parse(region));
    return entering.enter(said, place, acting.by());
  }

  /** Whose certificate it is: of the authority in whose territory it is kept. */
  static void requireOwn(OperatorCertificate certificate, Acting acting) {
    acting.caller().regionWithin(RegionCode.parse(certificate.regionCode()));
  }
}
