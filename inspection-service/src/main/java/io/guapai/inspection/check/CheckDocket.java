package io.guapai.inspection.check;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The checks as acts need them. */
@Singleton
@DocketAt(
    path = CheckDocket.PATH,
    kind = "supervisory-check",
    tag = "checks",
    view = CheckView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE
    })
record CheckDocket(Filing filing) implements FiledDocket<SupervisoryCheck> {

  static final String PATH = "/inspection/v1/checks";

  @Override
  public Class<SupervisoryCheck> type() {
    return SupervisoryCheck.class;
  }

  @Override
  public CheckView view(SupervisoryCheck check) {
    return check.view();
  }
}
