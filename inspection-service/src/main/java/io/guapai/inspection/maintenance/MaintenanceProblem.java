package io.guapai.inspection.maintenance;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about a visit of maintenance is refused. */
public enum MaintenanceProblem implements ProblemType {
  /** Arguments: number and variety of the unit. */
  NOT_A_LIFT(422),
  /** Arguments: number and variety of the lift. */
  ITEMS_UNKNOWN(422),
  /** Arguments: number of the lift, the day. */
  NOT_UNDER_CONTRACT(403),
  /** Argument: number of the lift. */
  LIFT_NOT_IN_USE(422),
  /** Arguments: the state. */
  MAINTENANCE_STATE(409),
  /** Arguments: the day, the first and the last that are possible. */
  PLANNED_OUT_OF_TERM(422),
  /** Arguments: level that is due, level that was asked for. */
  LEVEL_TOO_LOW(422),
  /** Arguments: the time, now. */
  MAINTAINED_IN_FUTURE(422),
  /** Arguments: the time, that of the last visit. */
  BEFORE_LAST_MAINTENANCE(422),
  /** Arguments: the time, that of the check-in. */
  DONE_BEFORE_CHECK_IN(422),
  /** Arguments: metres, the most that are taken. */
  TOO_FAR_FROM_UNIT(422),
  /** Arguments: what was scanned, number of the lift. */
  CODE_OF_ANOTHER_UNIT(422),
  /** Arguments: items that lack an answer. */
  ITEMS_MISSING(422),
  /** Arguments: items that the list does not have. */
  ITEMS_NOT_IN_LIST(422),
  /** Argument: the item. */
  ITEM_TWICE(422),
  /** Argument: the item. */
  REMARK_NEEDED(422),
  /** Argument: the item. */
  PHOTO_NEEDED(422),
  /** Argument: number of the certificate. */
  MECHANIC_TWICE(422);

  private final int status;

  MaintenanceProblem(int status) {
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
