package io.guapai.inspection.diagnosis;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The expert diagnoses as acts need them. */
@Singleton
@DocketAt(
    path = DiagnosisDocket.PATH,
    kind = "diagnosis",
    tag = "diagnoses",
    view = DiagnosisView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.EXPERT
    })
record DiagnosisDocket(Filing filing, PlatformClock clock) implements FiledDocket<Diagnosis> {

  static final String PATH = "/inspection/v1/diagnoses";

  @Override
  public Class<Diagnosis> type() {
    return Diagnosis.class;
  }

  @Override
  public DiagnosisView view(Diagnosis diagnosis) {
    return diagnosis.view(clock.getZone());
  }
}
