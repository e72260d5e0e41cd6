package io.guapai.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/**
 * What runs out on a unit, whatever winds it up (检验、检测、校验时钟): those of {@link InspectionClock},
 * which examinations move, and those that something else does. Open: that something is due has to
 * be told with or without a word for it.
 */
@Description("Clock of a unit (检验、检测、校验时钟)")
public enum UnitClock {
  @Description("periodic inspection, where it has one date only 定期检验")
  INSPECTION,
  @Description("self-test of a lift 自行检测")
  SELF_TEST,
  @Description("internal inspection 内部检验")
  INTERNAL,
  @Description("external inspection or yearly check 外部检验、年度检查")
  EXTERNAL,
  @Description("pressure test 耐压试验")
  PRESSURE_TEST,
  @Description("full inspection 全面检验")
  FULL,
  @Description("calibration of the overspeed governor of a lift 限速器校验")
  GOVERNOR_CALIBRATION,

  /** What a reader takes a clock for that it does not know; no unit has it and nobody tells it. */
  @JsonEnumDefaultValue
  @Description("another clock 其他时钟")
  OTHER;

  /** The clock that an examination moves. */
  public static UnitClock of(InspectionClock clock) {
    return valueOf(clock.name());
  }

  /**
   * Whether a unit must not be used once it has run out (特种设备安全法 §40), by the table of {@link
   * Examinations}.
   */
  public boolean bindsUse() {
    return Examinations.all().stream()
        .anyMatch(
            each ->
                each.decidesUse() && each.clock() != null && each.clock().name().equals(name()));
  }
}
