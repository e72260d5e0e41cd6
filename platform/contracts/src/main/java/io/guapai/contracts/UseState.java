package io.guapai.contracts;

/**
 * Use state of a unit (使用状态), one of three independent axes beside registration and inspection.
 * SEALED (查封) is a proposal of the platform; the others follow the register of a provincial
 * institute.
 */
@Description("Use state (使用状态)")
public enum UseState {
  @Description("not yet in use 未投入使用")
  NOT_IN_USE,
  @Description("in use 在用")
  IN_USE,
  @Description("stopped 停用")
  STOPPED,
  @Description("sealed by the authority 查封")
  SEALED,
  @Description("scrapped 报废")
  SCRAPPED,
  @Description("dismantled 拆除")
  DISMANTLED,
  @Description("moved out of the territory 迁出")
  MOVED_OUT
}
