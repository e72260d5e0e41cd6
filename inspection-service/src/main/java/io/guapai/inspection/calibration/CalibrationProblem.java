package io.guapai.inspection.calibration;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a calibration is refused. */
public enum CalibrationProblem implements ProblemType {
  CALIBRATED_IN_FUTURE(422),
  CALIBRATED_BEFORE_FIRST_USE(422),
  /** Such equipment has no governor that is calibrated. */
  NO_GOVERNOR(422),
  /** The unit has a calibration under this number. */
  CERTIFICATE_NO_USED(409);

  private final int status;

  CalibrationProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
