package io.guapai.inspection.application;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The applications for inspections as acts need them. */
@Singleton
@DocketAt(
    path = InspectionApplicationDocket.PATH,
    kind = InspectionApplicationDocket.KIND,
    tag = "applications",
    view = InspectionApplicationView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE,
      Role.MAINTAINER
    })
record InspectionApplicationDocket(Filing filing) implements FiledDocket<InspectionApplication> {

  static final String KIND = "inspection-application";
  static final String PATH = "/inspection/v1/inspection-applications";

  @Override
  public Class<InspectionApplication> type() {
    return InspectionApplication.class;
  }

  @Override
  public InspectionApplicationView view(InspectionApplication application) {
    return InspectionApplicationView.of(application);
  }
}
