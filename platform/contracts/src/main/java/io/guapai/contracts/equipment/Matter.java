package io.guapai.contracts.equipment;

import io.guapai.contracts.Description;

/** What an application on use registration asks for (使用登记事项). */
public enum Matter {
  @Description("use registration 使用登记")
  REGISTER,
  @Description("change of what is registered: modified, or cylinders added 改造或者增加气瓶变更")
  MODIFICATION,
  @Description("change of place 移装变更")
  RELOCATION,
  @Description("change of user 单位变更")
  TRANSFER,
  @Description("change of the user's name 更名变更")
  RENAMING,
  @Description("use beyond the design life 达到设计使用年限继续使用")
  EXTENDED_USE,
  @Description("cancellation 注销登记")
  CANCELLATION
}
