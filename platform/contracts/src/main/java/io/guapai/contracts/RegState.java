package io.guapai.contracts;

/**
 * Registration state of a unit (登记状态), 特种设备安全法 §33. IN_USE together with UNREGISTERED is 在用未注册,
 * unlawful use.
 */
@Description("Registration state (登记状态)")
public enum RegState {
  @Description("not registered 未注册")
  UNREGISTERED,
  @Description("registered 在册")
  REGISTERED,
  @Description("registration cancelled 注销")
  CANCELLED
}
