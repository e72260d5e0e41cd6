package io.guapai.equipment.people.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.certificate.Numbers.Known;
import io.guapai.equipment.people.certificate.ProjectBook.Standing;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Certificates that a file states: one that is not on file is entered as an officer enters it, with
 * terms that ended before as what they are. Of one that is on file, projects that it has more and
 * terms that are longer are added; terms of before change nothing.
 */
@ApplicationScoped
public class BringingInCertificates {

  private static final String REASON = "导入 / import";

  private final EnteringCertificates entering;
  private final CertificateDocket docket;
  private final Numbers numbers;
  private final ProjectBook projects;

  BringingInCertificates(
      EnteringCertificates entering,
      CertificateDocket docket,
      Numbers numbers,
      ProjectBook projects) {
    this.entering = entering;
    this.docket = docket;
    this.numbers = numbers;
    this.projects = projects;
  }

  /**
   * A certificate of a file as the register has it now.
   *
   * @param changed whether it was entered or changed by that
   */
  public record Brought(Known holder, boolean changed) {}

  /**
   * Brings one in.
   *
   * @param place territory of the authority that keeps it
   * @param suspended whether it is suspended
   * @param territory that the file may speak of
   * @throws ProblemException when what is stated does not hold, or is on file otherwise
   */
  public Brought bring(
      NewCertificate said, RegionCode place, boolean suspended, RegionCode territory, By by) {
    OperatorNumber number = OperatorNumber.parse("certificateNumber", said.certificateNumber());
    Optional<Known> known = numbers.find(number);
    boolean changed =
        known.isEmpty()
            ? enter(said, place, suspended, by)
            : add(known.get(), number, said, suspended, territory, by);
    return new Brought(numbers.find(number).orElseThrow(), changed);
  }

  private boolean enter(NewCertificate said, RegionCode place, boolean suspended, By by) {
    OperatorCertificate certificate = entering.enter(said, place, by);
    if (suspended) {
      certificate.move(CertificateDeed.SUSPEND, REASON, by);
      projects.follow(certificate);
    }
    docket.follow(List.of(certificate));
    return true;
  }

  private boolean add(
      Known known,
      OperatorNumber number,
      NewCertificate said,
      boolean suspended,
      RegionCode territory,
      By by) {
    OperatorCertificate certificate = docket.lock(known.certificate(), List.of());
    if (!territory.contains(RegionCode.parse(certificate.regionCode()))) {
      throw new ProblemException(
          EquipmentProblem.CERTIFICATE_KNOWN, "certificateNumber", number.masked());
    }
    if (!Typed.key(known.holderName()).equals(Typed.key(said.holderName()))) {
      throw new ProblemException(EquipmentProblem.ON_FILE_OTHERWISE, "holderName");
    }
    if (suspended != (certificate.state() == CertificateState.SUSPENDED)) {
      throw new ProblemException(EquipmentProblem.ON_FILE_OTHERWISE, "certificateState");
    }
    boolean changed = false;
    for (ProjectGrant grant : said.projects()) {
      changed |= add(certificate, grant, by);
    }
    if (changed) {
      docket.follow(List.of(certificate));
    }
    return changed;
  }

  private boolean add(OperatorCertificate certificate, ProjectGrant grant, By by) {
    Standing held = projects.find(certificate.id(), grant.project()).orElse(null);
    if (held == null) {
      certificate.move(
          certificate.state() == CertificateState.SUSPENDED
              ? CertificateDeed.COMPLETE
              : CertificateDeed.ADD_PROJECT,
          REASON,
          by);
      projects.state(certificate, grant);
      return true;
    }
    LocalDate until =
        Objects.requireNonNullElseGet(grant.validUntil(), () -> projects.first(grant));
    if (!until.isAfter(held.validUntil())) {
      return false;
    }
    certificate.move(CertificateDeed.REVIEW, REASON, by);
    projects.renewed(
        certificate, new ProjectGrant(grant.project(), grant.approvedOn(), until), held);
    return true;
  }
}
