package io.guapai.equipment.people.employment;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The employments as acts need them. */
@Singleton
@DocketAt(
    path = EmploymentDocket.PATH,
    kind = OperatorEmployment.KIND,
    tag = "people",
    view = EmploymentView.class,
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
record EmploymentDocket(Employments employments, Filing filing)
    implements FiledDocket<OperatorEmployment> {

  static final String PATH = "/equipment/v1/operator-employments";

  @Override
  public Class<OperatorEmployment> type() {
    return OperatorEmployment.class;
  }

  @Override
  public EmploymentView view(OperatorEmployment employment) {
    return employments.view(employment.id());
  }
}
