package io.guapai.contracts;

/**
 * The five veto items for enterprises (一票否决), from the special-inspection rating standard of the
 * Quanzhou quality-supervision bureau, 2009. Its text prints 未定期检验合格 twice; there are five classes.
 */
@Description("Veto item (一票否决条款)")
public enum VetoCode {
  @Description("a unit in use is not registered 未经注册登记")
  V1,
  @Description("a unit in use has no valid periodic inspection 未定期检验合格")
  V2,
  @Description("home-made equipment in use 使用土制设备")
  V3,
  @Description("a major hazard was not rectified in time 重大安全隐患未限期整改")
  V4,
  @Description("an accident in the current year 当年发生特种设备事故")
  V5
}
