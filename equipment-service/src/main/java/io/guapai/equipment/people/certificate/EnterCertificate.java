package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;

/** The authority enters a certificate that was issued; there is one living entry of a number. */
@Singleton
@ActAt(
    by = {Role.CITY, Role.COUNTY},
    en = "Enter an operator's certificate",
    zh = "录入作业人员证")
record EnterCertificate(Filing filing, Numbers numbers, ProjectBook projects, Holders holders)
    implements Opening<OperatorCertificate, NewCertificate> {

  @Override
  public OperatorCertificate open(NewCertificate said, Acting acting) {
    String region = said.region();
    RegionCode place =
        acting.caller().regionWithin(region == null ? null : RegionCode.parse(region));
    OperatorNumber number = OperatorNumber.parse("certificateNumber", said.certificateNumber());
    PaperDays.requirePast("issuedOn", said.issuedOn(), acting.today());
    holders.require(said.operator());
    numbers.requireNew("certificateNumber", number, null);
    OperatorCertificate certificate =
        new OperatorCertificate(said, place.value(), number, numbers.mark(number), acting.by());
    filing.add(certificate);
    numbers.keep(certificate, number);
    said.projects().forEach(grant -> projects.grant(certificate, grant));
    return certificate;
  }

  /** Whose certificate it is: of the authority in whose territory it is kept. */
  static void requireOwn(OperatorCertificate certificate, Acting acting) {
    acting.caller().regionWithin(RegionCode.parse(certificate.regionCode()));
  }
}
