package io.guapai.inspection.maintenance;

import io.guapai.contracts.Description;

/** How far a visit is. */
@Description("How far a visit of maintenance is (维保状态)")
public enum MaintenanceState {
  @Description("planned 待维保")
  PLANNED,
  @Description("checked in 已签到")
  CHECKED_IN,
  @Description("done, to be confirmed by the user 待使用单位确认")
  DONE,
  @Description("confirmed by the user 已确认")
  CONFIRMED,
  @Description("disputed by the user: it does not count 有异议")
  DISPUTED,
  @Description("not to be done any more 已取消")
  LAPSED;

  /** Whether it is still to be done. */
  boolean open() {
    return this == PLANNED || this == CHECKED_IN;
  }
}
