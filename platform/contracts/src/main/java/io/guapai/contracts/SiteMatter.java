package io.guapai.contracts;

/** What somebody who was at an enterprise found to be amiss there (现场发现的问题). */
@Description("What was found amiss at an enterprise (现场问题类型)")
public enum SiteMatter {
  /** 未登记设备: a unit that the register does not know; described, for it has no number. */
  @Description("unit not in the register 未登记设备")
  UNIT_NOT_IN_REGISTER,
  /** 账上有、现场无: a unit that the register has in use and that is not there. */
  @Description("unit not found 在册设备未找到")
  UNIT_NOT_FOUND,
  /** 设备隐患: a unit that is not in a safe state. */
  @Description("unit not safe 设备存在隐患")
  UNIT_UNSAFE,
  /** 无证上岗: who operates equipment without a valid certificate (特种设备安全法 §14). */
  @Description("operators without a certificate 无证上岗")
  OPERATORS_UNCERTIFIED,
  /** 制度未建立 (特种设备安全法 §34). */
  @Description("no safety management system 未建立安全管理制度")
  NO_SYSTEM,
  /** 制度未落实: there is a system, and it is not kept. */
  @Description("safety management system not carried out 安全管理制度未落实")
  SYSTEM_NOT_KEPT,
  @Description("other matter 其他")
  OTHER
}
