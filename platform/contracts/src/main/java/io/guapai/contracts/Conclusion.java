package io.guapai.contracts;

/**
 * Conclusion of an examination (检验结论). Elevators, ropeways, cranes, vehicles and rides use the PASS
 * and FAIL family, boilers, vessels and piping the CONFORMS family (GB 45067-2024 5.2–5.9).
 */
@Description("Conclusion of a report (检验结论)")
public enum Conclusion {
  @Description("passed 合格")
  PASS,
  @Description("failed 不合格")
  FAIL,
  @Description("passed at re-inspection 复检合格")
  RECHECK_PASS,
  @Description("failed at re-inspection 复检不合格")
  RECHECK_FAIL,
  @Description("meets the requirements 符合要求")
  CONFORMS,
  @Description("basically meets the requirements 基本符合要求")
  BASICALLY_CONFORMS,
  @Description("does not meet the requirements 不符合要求")
  NOT_CONFORMING;

  /**
   * Whether the unit may be used on this conclusion (特种设备安全法 §40).
   *
   * @return true for a passed, re-passed, conforming or basically conforming unit
   */
  public boolean fit() {
    return switch (this) {
      case PASS, RECHECK_PASS, CONFORMS, BASICALLY_CONFORMS -> true;
      case FAIL, RECHECK_FAIL, NOT_CONFORMING -> false;
    };
  }
}
