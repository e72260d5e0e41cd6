package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters certificates, whoever states them: an officer or a file. */
@ApplicationScoped
class EnteringCertificates {

  private final Filing filing;
  private final Numbers numbers;
  private final ProjectBook projects;
  private final Holders holders;
  private final PlatformClock clock;

  EnteringCertificates(
      Filing filing, Numbers numbers, ProjectBook projects, Holders holders, PlatformClock clock) {
    this.filing = filing;
    this.numbers = numbers;
    this.projects = projects;
    this.holders = holders;
    this.clock = clock;
  }

  /**
   * Enters one.
   *
   * @param place territory of the authority that keeps it
   * @throws io.guapai.runtime.http.ProblemException when what is stated does not hold, or a living
   *     certificate has the number (400, 409, 422)
   */
  OperatorCertificate enter(NewCertificate said, RegionCode place, By by) {
    OperatorNumber number = OperatorNumber.parse("certificateNumber", said.certificateNumber());
    PaperDays.requirePast("issuedOn", said.issuedOn(), clock.today());
    holders.require(said.operator());
    numbers.requireNew("certificateNumber", number, null);
    OperatorCertificate certificate =
        new OperatorCertificate(said, place.value(), number, numbers.mark(number), by);
    filing.add(certificate);
    numbers.keep(certificate, number);
    said.projects().forEach(grant -> projects.state(certificate, grant));
    return certificate;
  }
}
