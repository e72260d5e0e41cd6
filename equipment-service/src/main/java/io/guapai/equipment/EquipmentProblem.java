package io.guapai.equipment;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What the register refuses. */
public enum EquipmentProblem implements ProblemType {
  ALREADY_REGISTERED(409),
  UNKNOWN_ENTERPRISE(422),
  NOT_YOUR_ENTERPRISE(403),
  OFFICERS_ONLY(403),
  ILLEGAL_TRANSITION(409),
  INSPECTION_REQUIRED(409),
  REGION_TOO_COARSE(400),
  NUMBER_REQUIRED(400),
  NOT_REGISTRABLE(400),
  DATES_REVERSED(400),
  DATE_IN_FUTURE(400),
  INSPECTION_TOO_FAR(400);

  private final int status;

  EquipmentProblem(int status) {
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
