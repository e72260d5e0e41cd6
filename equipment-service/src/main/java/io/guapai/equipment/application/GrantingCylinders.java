package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.certificate.Certificates;
import io.guapai.equipment.certificate.Covered;
import io.guapai.equipment.certificate.Issue;
import io.guapai.equipment.certificate.UseCertificateState;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cylinders get one certificate for all of a class, are added to it, change it, or leave it. What
 * was scrapped or became overdue since it was applied for is left out.
 */
@ApplicationScoped
class GrantingCylinders implements Granting {

  private final CylinderLists lists;
  private final Certificates certificates;

  GrantingCylinders(CylinderLists lists, Certificates certificates) {
    this.lists = lists;
    this.certificates = certificates;
  }

  @Override
  public List<String> carryOut(UseApplication application, Acting acting) {
    Topic.Cylinders cylinders = (Topic.Cylinders) application.topic();
    lists.lock(application.enterpriseId);
    return switch (application.matter) {
      case REGISTER -> List.of(register(application, cylinders, acting));
      case MODIFICATION -> List.of(add(application, cylinders, acting));
      case RENAMING -> List.of(rename(application, cylinders, acting));
      case TRANSFER -> List.of(transfer(application, cylinders, acting));
      case CANCELLATION -> cancel(application, cylinders, acting);
      default -> throw new IllegalStateException(application.matter + " of cylinders");
    };
  }

  private String register(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    requireUncertified(application, cylinders);
    int fit = fit(application, cylinders, acting);
    String no = certificates.issue(issue(application, cylinders, fit, acting), acting);
    lists.certify(cylinders.list(), application.enterpriseId, no, acting.today());
    return no;
  }

  private String add(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String no = required(application.enterpriseId, cylinders);
    fit(application, cylinders, acting);
    lists.certify(cylinders.list(), application.enterpriseId, no, acting.today());
    certificates.reissue(
        no, issue(application, cylinders, certificates.bearing(no), acting), acting);
    return no;
  }

  /** The same number on a certificate that says the name that the filler has now. */
  private String rename(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String no = required(application.enterpriseId, cylinders);
    certificates.reissue(
        no, issue(application, cylinders, certificates.bearing(no), acting), acting);
    return no;
  }

  /**
   * All that bear the certificate are another filler's. Where another city's authority registers
   * them then, the certificate ends, and it gives a number of its own.
   */
  private String transfer(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String former = Objects.requireNonNull(application.formerUser);
    lists.lock(former);
    requireUncertified(application, cylinders);
    String before = required(former, cylinders);
    Issue issue = issue(application, cylinders, certificates.bearing(before), acting);
    boolean elsewhere = !certificates.issuedIn(before, application.regionCode());
    String no;
    if (elsewhere) {
      certificates.end(before, UseCertificateState.CANCELLED, acting.today());
      no = certificates.issue(issue, acting);
    } else {
      certificates.reissue(before, issue, acting);
      no = before;
    }
    lists.hand(before, application.enterpriseId, application.regionCode(), no);
    return no;
  }

  private List<String> cancel(
      UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String no = required(application.enterpriseId, cylinders);
    lists.uncertify(cylinders.list(), no);
    int left = certificates.bearing(no);
    if (left == 0) {
      certificates.end(no, UseCertificateState.CANCELLED, acting.today());
      return List.of();
    }
    certificates.reissue(no, issue(application, cylinders, left, acting), acting);
    return List.of(no);
  }

  private int fit(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    int fit = lists.fit(cylinders.list(), application.enterpriseId, acting.today());
    if (fit == 0) {
      throw new ProblemException(
          EquipmentProblem.NO_CYLINDERS_FIT, null, cylinders.variety(), cylinders.medium());
    }
    return fit;
  }

  private void requireUncertified(UseApplication application, Topic.Cylinders cylinders) {
    inForce(application.enterpriseId, cylinders)
        .ifPresent(
            no -> {
              throw new ProblemException(EquipmentProblem.CYLINDERS_CERTIFIED, null, no);
            });
  }

  private String required(String filler, Topic.Cylinders cylinders) {
    return inForce(filler, cylinders)
        .orElseThrow(
            () ->
                new ProblemException(
                    EquipmentProblem.CYLINDERS_UNCERTIFIED,
                    null,
                    cylinders.variety(),
                    cylinders.medium()));
  }

  private Optional<String> inForce(String filler, Topic.Cylinders cylinders) {
    return certificates.ofCylinders(filler, cylinders.variety(), cylinders.medium());
  }

  private static Issue issue(
      UseApplication application, Topic.Cylinders cylinders, int count, Acting acting) {
    return new Issue(
        new Covered(
            cylinders.variety(),
            List.of(),
            new Covered.Lot(cylinders.medium(), count),
            application.enterpriseId,
            application.enterpriseName,
            application.regionCode(),
            application.demonstration),
        Granting.authority(acting),
        application.id());
  }
}
