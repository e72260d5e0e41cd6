package io.guapai.inspection.application;

import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.http.ProblemException;

/** Whose part in an application an act is. */
final class Competence {

  static final Guard<InspectionApplication> OF_INSTITUTE =
      (application, acting) ->
          require(application, application.institute.equals(acting.caller().organization()));

  static final Guard<InspectionApplication> OF_ENTERPRISE =
      (application, acting) -> require(application, isEnterprise(application, acting));

  /** The enterprise, or the organization that applied for it. */
  static final Guard<InspectionApplication> OF_APPLICANT =
      (application, acting) ->
          require(
              application,
              isEnterprise(application, acting)
                  || application.applicant.equals(acting.caller().organization()));

  private Competence() {}

  private static boolean isEnterprise(InspectionApplication application, Acting acting) {
    return acting.caller().enterprises().contains(application.enterpriseId);
  }

  private static void require(InspectionApplication application, boolean own) {
    if (!own) {
      throw new ProblemException(
          ApplicationProblem.ANOTHERS_APPLICATION, null, application.applicationNo);
    }
  }
}
