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
import java.util.Optional;

/**
 * Cylinders get one certificate for all of a class, are added to it, or leave it. What was scrapped
 * or became overdue since it was applied for is left out.
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
      case CANCELLATION -> cancel(application, cylinders, acting);
      default -> throw new IllegalStateException(application.matter + " of cylinders");
    };
  }

  private String register(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    inForce(application, cylinders)
        .ifPresent(
            no -> {
              throw new ProblemException(EquipmentProblem.CYLINDERS_CERTIFIED, null, no);
            });
    int fit = fit(application, cylinders, acting);
    String no = certificates.issue(issue(application, cylinders, fit, acting), acting);
    lists.certify(cylinders.list(), application.enterpriseId, no, acting.today());
    return no;
  }

  private String add(UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String no = required(application, cylinders);
    fit(application, cylinders, acting);
    lists.certify(cylinders.list(), application.enterpriseId, no, acting.today());
    certificates.reissue(
        no, issue(application, cylinders, certificates.bearing(no), acting), acting);
    return no;
  }

  private List<String> cancel(
      UseApplication application, Topic.Cylinders cylinders, Acting acting) {
    String no = required(application, cylinders);
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

  private String required(UseApplication application, Topic.Cylinders cylinders) {
    return inForce(application, cylinders)
        .orElseThrow(
            () ->
                new ProblemException(
                    EquipmentProblem.CYLINDERS_UNCERTIFIED,
                    null,
                    cylinders.variety(),
                    cylinders.medium()));
  }

  private Optional<String> inForce(UseApplication application, Topic.Cylinders cylinders) {
    return certificates.ofCylinders(
        application.enterpriseId, cylinders.variety(), cylinders.medium());
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
