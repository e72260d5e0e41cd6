package io.guapai.inspection.calibration;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The calibrations as acts need them. */
@Singleton
@DocketAt(
    path = CalibrationDocket.PATH,
    kind = "calibration",
    tag = "calibrations",
    view = CalibrationView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE,
      Role.MAINTAINER
    })
record CalibrationDocket(Filing filing, PlatformClock clock) implements FiledDocket<Calibration> {

  static final String PATH = "/inspection/v1/calibrations";

  @Override
  public Class<Calibration> type() {
    return Calibration.class;
  }

  @Override
  public CalibrationView view(Calibration calibration) {
    return calibration.view(clock.getZone());
  }
}
