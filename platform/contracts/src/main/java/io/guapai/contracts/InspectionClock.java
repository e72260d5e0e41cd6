package io.guapai.contracts;

/**
 * What runs out on a unit and is wound up by an examination (检验时钟). A boiler has an external and an
 * internal one, a lift that of its inspection and that of its self-test; a unit must not be used
 * once one of those has run out that decide on its use (特种设备安全法 §40).
 */
@Description("Clock of a unit that an examination moves (检验时钟)")
public enum InspectionClock {
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
  FULL
}
